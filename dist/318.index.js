export const id = 318;
export const ids = [318];
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
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:report:v1", "title": "crio-node-e2e report", "description": "What a run of crio-node-e2e did and what it means. Strings called untrusted come from logs or tested code: escape them where they are shown.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "verdict", "findings", "counts", "builds", "host", "selection", "suite", "specs", "running", "skipped", "serviceEvents", "warnings", "reproduce"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "verdict": { "description": "What the run means.", "$ref": "#/$defs/verdict" }, "findings": { "description": "Causes, most important first; empty if there is no problem.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "counts": { "description": "Numbers of specs.", "$ref": "#/$defs/counts" }, "classes": { "description": "Failing and flaky specs by class, the most frequent first. The share of `unknown` says how much is not explained.", "type": "array", "items": { "$ref": "#/$defs/classCount" }, "default": [] }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "host": { "description": "The machine; null if the run ended before the machine was checked.", "anyOf": [{ "$ref": "#/$defs/host" }, { "type": "null" }] }, "node": { "description": "How the node was set up; null if the run ended before the builds were fetched.", "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }], "default": null }, "ignition": { "description": "Outcome of each part of the Ignition files, in their order; empty without any.", "type": "array", "items": { "$ref": "#/$defs/ignitionItem" }, "default": [] }, "selection": { "description": "The requested specs; null if the run ended before that was known.", "anyOf": [{ "$ref": "#/$defs/selection" }, { "type": "null" }] }, "suite": { "description": "The run of the suite.", "$ref": "#/$defs/suite" }, "end": { "description": "What the run knows of its own end and the files of the suite do not show. The command `report` reads it; null in reports that are older than this property.", "anyOf": [{ "$ref": "#/$defs/end" }, { "type": "null" }], "default": null }, "rerun": { "description": "Whether the failed specs were run once more; null if none failed, or the run did not ask for it.", "anyOf": [{ "$ref": "#/$defs/rerun" }, { "type": "null" }], "default": null }, "specs": { "description": "Every planned spec.", "type": "array", "items": { "$ref": "#/$defs/spec" } }, "running": { "description": "Specs that were running when the suite ended.", "type": "array", "items": { "$ref": "#/$defs/runningSpec" } }, "skipped": { "description": "Why specs did not count: tracked skips, and skips at run time.", "type": "array", "items": { "$ref": "#/$defs/skippedGroup" } }, "serviceEvents": { "description": "Deaths, restarts and hangs of CRI-O and the kubelet during the suite, without what specs do to them on purpose.", "type": "array", "items": { "$ref": "#/$defs/serviceEvent" } }, "fullDisks": { "description": "Times in which a file system that the node writes to had no room during the suite.", "type": "array", "items": { "$ref": "#/$defs/fullDisk" }, "default": [] }, "warnings": { "description": "Warnings: they do not change the verdict.", "type": "array", "items": { "type": "string" } }, "reproduce": { "description": "The command that repeats the failing specs; empty if nothing failed.", "type": "string" } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "reason": { "description": "The cause in one word. Later versions of the action may add words.", "type": "string" }, "specId": { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" }, "location": { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } }, "failure": { "description": "What a spec failed with.", "type": "object", "required": ["message", "location", "stackTrace", "at"], "properties": { "message": { "description": "Text of the assertion; may be long. Untrusted.", "type": "string" }, "location": { "description": "Source location of the assertion; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "stackTrace": { "description": "Stack of the failing goroutine; empty if there is none. Untrusted.", "type": "string" }, "at": { "description": "When it happened; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "summary": { "description": "The failure in one line.", "$ref": "#/$defs/failureSummary", "default": { "text": "", "expected": "", "actual": "", "at": null } } } }, "finding": { "description": "One cause, with its evidence.", "type": "object", "required": ["reason", "title", "detail", "audience", "remedy", "evidence", "specs"], "properties": { "id": { "description": "Stable identifier of the cause: that of the failure signature (with `-unconfirmed` if the cause is only likely) or of the end of the job, `cause-`, the version of the rules and a digest of the normalised text if it is not a known cause, or else the reason. The same cause has the same identifier in every run of one version; empty in reports that are older than identifiers.", "type": "string", "default": "" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "title": { "description": "What happened, one sentence.", "type": "string" }, "detail": { "description": "Why, as far as the evidence shows it; empty if unknown.", "type": "string" }, "audience": { "description": "Who should look first.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "certainty": { "description": "`known`: a known cause. `likely`: a known cause that only the specs themselves show; their failures count. `seen`: not a known cause, but what was seen in these failing specs; they are grouped by it.", "default": "known", "type": "string" }, "representative": { "description": "The error that stands for all of a cause that is not a known one, by which other runs recognise the cause; null for all others.", "anyOf": [{ "$ref": "#/$defs/representative" }, { "type": "null" }], "default": null }, "evidence": { "description": "Log lines or output that show it. Untrusted.", "type": "array", "items": { "type": "string" } }, "specs": { "description": "Specs that this cause explains, or in which this was seen.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "class": { "description": "What kind of cause it is: who or what is behind it, as far as the evidence shows.", "$ref": "#/$defs/class", "default": "unknown" }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason. Empty in reports that are older than classes.", "type": "string", "default": "" }, "owner": { "description": "Where such a problem is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "readFirst": { "description": "What to read first, most useful first: files of the report directory or of the machine.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "class": { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" }, "classKind": { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" }, "owner": { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } }, "classCount": { "description": "Number of specs of a class.", "type": "object", "required": ["class", "specs"], "properties": { "class": { "description": "The class.", "$ref": "#/$defs/class" }, "specs": { "description": "Number of specs, at least 1.", "type": "integer" } } }, "representative": { "description": "An error that stands for others with the same cause.", "type": "object", "required": ["text", "place"], "properties": { "text": { "description": "The error without dumps of objects; `*` stands for names of the objects of the spec. At most 2000 characters. Untrusted.", "type": "string" }, "place": { "description": "Source file and line of the assertion, such as `test/e2e_node/a.go:12`; empty if the error does not come from an assertion, or if that is not known.", "type": "string" } } }, "part": { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } }, "build": { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } }, "host": { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } }, "node": { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } }, "trackedSkip": { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } }, "selection": { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } }, "logExcerpt": { "description": "Lines of a log around a failure.", "type": "object", "required": ["log", "lines"], "properties": { "log": { "description": "Name of the log, relative to `logs/` in the report directory.", "type": "string" }, "lines": { "description": "The lines, in their order. Untrusted.", "type": "array", "items": { "type": "string" } } } }, "observation": { "description": "Something that was seen on the node in the time of a failing spec.", "type": "object", "required": ["by", "text"], "properties": { "by": { "description": "Where it was seen. `event`: an event of the kubelet about a pod of the spec. `container`: the state of a container in the dump of a pod. `message`: an error of the runtime that the spec quotes. All others are logs.", "type": "string" }, "text": { "description": "It in one line. Untrusted.", "type": "string" } } }, "spec": { "description": "A planned spec and its outcome.", "type": "object", "required": ["id", "outcome", "labels", "location", "seconds", "startedAt", "endedAt", "process", "attempts", "failure", "additionalFailures", "skipReason", "logs", "finding"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "outcome": { "description": "Outcome of the spec.", "$ref": "#/$defs/outcome" }, "labels": { "description": "Ginkgo labels; empty where the source has none.", "type": "array", "items": { "type": "string" } }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "process": { "description": "Ginkgo's parallel process, from 1; null if unknown.", "type": ["integer", "null"] }, "attempts": { "description": "Number of attempts. A spec that passed after more than one is flaky.", "type": "integer" }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "additionalFailures": { "description": "Failures of earlier attempts, and of clean-up after the first failure.", "type": "array", "items": { "$ref": "#/$defs/failure" } }, "invocations": { "description": "The results of a spec that was run once more, in order: of the suite, and of the rerun; else empty. The properties of the spec itself are those of the first, except that a spec that passed in the rerun has passed.", "type": "array", "items": { "$ref": "#/$defs/invocation" }, "default": [] }, "skipReason": { "description": "Why it skipped itself; null if it did not.", "type": ["string", "null"] }, "logs": { "description": "Lines of the node's logs around the failure.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } }, "seen": { "description": "What was seen on the node when it failed, most telling first; empty if nothing was seen or it did not fail.", "type": "array", "items": { "$ref": "#/$defs/observation" }, "default": [] }, "requests": { "description": "Requests to CRI-O about its pods and images that failed, were slow, or did not return, in order of time; empty if CRI-O's log shows none or is missing.", "type": "array", "items": { "$ref": "#/$defs/criRequest" }, "default": [] }, "finding": { "description": "The finding that explains the failure, by its `id`; null if there is none. Reports that are older than identifiers have its position in `findings`, from 0.", "type": ["string", "integer", "null"] }, "class": { "description": "The class of its failure; null if it did not fail. A spec that passed only after a retry is a `flake`.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class.", "type": "string", "default": "" } } }, "invocation": { "description": "The result of a spec in one invocation of the suite.", "type": "object", "required": ["outcome", "seconds", "startedAt", "endedAt", "failure", "logs"], "properties": { "outcome": { "description": "Outcome of the spec, as above.", "$ref": "#/$defs/outcome" }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "logs": { "description": "Lines of the node's logs around the failure in the rerun; those of the suite are in `logs` of the spec.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } } } }, "rerun": { "description": "The second invocation of the suite, with only the failed specs, one after the other.", "type": "object", "required": ["done", "reason", "specs", "passed", "failed", "startedAt", "seconds", "exitCode"], "properties": { "done": { "description": "Whether it ended by itself with a whole report. Only then a spec that passed in it counts as passed.", "type": "boolean" }, "reason": { "description": "Why there was none, or why it does not count; empty if it is done.", "type": "string" }, "specs": { "description": "The specs that it selected; empty if there was none.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "passed": { "description": "How many of them passed.", "type": "integer" }, "failed": { "description": "How many of them failed again.", "type": "integer" }, "startedAt": { "description": "When it started; null if there was none.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] } } }, "outcome": { "description": "Outcome of a spec. `skipped`: it skipped itself at run time; `not-run`: it was planned and never started; all other words are Ginkgo's.", "type": "string" }, "runningSpec": { "description": "A spec that was running when the suite ended.", "type": "object", "required": ["id", "location"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "skippedGroup": { "description": "Specs that did not count for one reason.", "type": "object", "required": ["reason", "link", "specs"], "properties": { "reason": { "description": "Why. Untrusted.", "type": "string" }, "link": { "description": "Where it is tracked; null for a skip at run time.", "type": ["string", "null"] }, "specs": { "description": "The specs.", "type": "array", "items": { "$ref": "#/$defs/specId" } } } }, "serviceEvent": { "description": "Something that happened to a service during the suite.", "type": "object", "required": ["service", "kind", "at", "detail"], "properties": { "service": { "description": "Which service.", "type": "string" }, "kind": { "description": "What happened. `died`: it ended, and nobody is known to have asked for it. `restarted`: it started again after it had died. `restarted-on-request`: somebody restarted it, as with systemctl. `unresponsive`: its process runs, and does not answer since this time. `recovered`: it answers again.", "type": "string" }, "at": { "description": "When; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "detail": { "description": "More about it; may be empty. Untrusted.", "type": "string" } } }, "fullDisk": { "description": "A time in which a file system had no room.", "type": "object", "required": ["directory", "what", "from", "until"], "properties": { "directory": { "description": "A directory that the node writes to; the file system is the one that holds it.", "type": "string" }, "what": { "description": "What is used up.", "type": "string" }, "from": { "description": "When it became full.", "$ref": "#/$defs/time" }, "until": { "description": "When there was room again; null if there was none until the end of the suite.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "verdict": { "description": "What the run means.", "type": "object", "required": ["result", "reason", "headline"], "properties": { "result": { "description": "The verdict in one word; the output `result`. Later versions of the action may add words.", "type": "string" }, "reason": { "description": "The main cause; the output `reason`.", "$ref": "#/$defs/reason" }, "headline": { "description": "The verdict in one line of plain text.", "type": "string" } } }, "counts": { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } }, "suite": { "description": "The run of the suite.", "type": "object", "required": ["startedAt", "endedAt", "seconds", "procs", "randomSeed", "exitCode", "source"], "properties": { "startedAt": { "description": "When it started; null if it did not.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "procs": { "description": "Parallel Ginkgo processes; null if unknown.", "type": ["integer", "null"] }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] }, "source": { "description": "Which source the results were read from.", "type": "string" } } }, "end": { "description": "How a run ended, as the run itself knows it.", "type": "object", "required": ["cancelled", "abandonedIn", "deadlinePassed", "endedBySignal", "runError", "bug"], "properties": { "cancelled": { "description": "Whether somebody cancelled the run.", "type": "boolean" }, "abandonedIn": { "description": "The stage in which the process of the action disappeared; null if it did not.", "type": ["string", "null"] }, "deadlinePassed": { "description": "Whether the action ended the suite because of its time limit.", "type": "boolean" }, "endedBySignal": { "description": "Whether a signal ended the ginkgo command.", "type": "boolean" }, "runError": { "description": "The error that stopped the run before or during the suite; null if none did.", "anyOf": [{ "$ref": "#/$defs/runError" }, { "type": "null" }] }, "bug": { "description": "The bug of the action that stopped the run; null if none did.", "anyOf": [{ "$ref": "#/$defs/bug" }, { "type": "null" }] } } }, "runError": { "description": "An error that stopped a run.", "type": "object", "required": ["kind", "reason", "message", "cause", "remedy", "evidence"], "properties": { "kind": { "description": "`input`: the user can fix it. `environment`: the runner, the network or a tool failed.", "type": "string" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "message": { "description": "What happened and where.", "type": "string" }, "cause": { "description": "Why; empty if unknown.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "evidence": { "description": "Lines that show it. Untrusted.", "type": "array", "items": { "type": "string" } } } }, "bug": { "description": "A bug of the action.", "type": "object", "required": ["message", "stack"], "properties": { "message": { "description": "The message of the exception.", "type": "string" }, "stack": { "description": "Its stack, by line.", "type": "array", "items": { "type": "string" } } } }, "ignitionItem": { "description": "Outcome of one part of an Ignition file.", "type": "object", "required": ["field", "subject", "outcome", "reason"], "properties": { "field": { "description": "Field of the Ignition specification, such as `storage.files`.", "type": "string" }, "subject": { "description": "Path, name or value of the part; untrusted.", "type": "string" }, "outcome": { "description": "`superseded`: the action does by itself what the part is for.", "type": "string" }, "reason": { "description": "Why, or how.", "type": "string" } } }, "dropInDigest": { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } }, "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } }, "failureSummary": { "description": "A failure without the noise of its message. All texts are on one line. Untrusted.", "type": "object", "required": ["text", "expected", "actual", "at"], "properties": { "text": { "description": "What says most: what was expected and what was there, or the error; empty without a message.", "type": "string" }, "expected": { "description": "What was expected; empty if the message does not say.", "type": "string" }, "actual": { "description": "What was there instead, of a pod its phase and the state of a container; empty if the message does not say.", "type": "string" }, "at": { "description": "The line of the spec that failed, not that of a helper that it called; null if not known.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "criRequest": { "description": "A request of the kubelet to CRI-O that failed, was slow, or did not return, according to CRI-O's log.", "type": "object", "required": ["method", "subject", "startedAt", "seconds", "result", "error", "count"], "properties": { "method": { "description": "Method of the CRI, for instance `CreateContainer`.", "type": "string" }, "subject": { "description": "What it was about, such as namespace, pod and container, an image, or an identifier. Untrusted.", "type": "string" }, "startedAt": { "description": "When it began.", "$ref": "#/$defs/time" }, "seconds": { "description": "How long it took; null if it did not return.", "type": ["number", "null"] }, "result": { "description": "`no-answer`: it did not return before the spec failed.", "type": "string" }, "error": { "description": "What it failed with; empty if the log does not say. Untrusted.", "type": "string" }, "count": { "description": "How many requests failed in the same way; the other fields are about the first.", "type": "integer" } } } } };
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
const schema36 = { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } };
const schema37 = { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate88.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
                }
            }
        }
    }
    else {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate88.errors = vErrors; return errors === 0; }
validate88.evaluated = { "props": { "handler": true, "program": true, "monitor": true }, "dynamicProps": false, "dynamicItems": false };
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
                }
            }
        }
    }
    else {
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate87.errors = vErrors; return errors === 0; }
validate87.evaluated = { "props": { "runtime": true, "crioDropIns": true, "kubeletConfigSha256": true }, "dynamicProps": false, "dynamicItems": false };
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
const schema40 = { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } };
const schema41 = { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate96.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
                }
            }
        }
    }
    else {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate96.errors = vErrors; return errors === 0; }
validate96.evaluated = { "props": { "text": true, "reason": true, "link": true }, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate95.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scenario === undefined) {
            data.scenario = null;
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
                                if (data.trackedSkips !== undefined) {
                                    let data5 = data.trackedSkips;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate96(data5[i0], { instancePath: instancePath + "/trackedSkips/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate95.errors = [{ instancePath: instancePath + "/trackedSkips", schemaPath: "#/properties/trackedSkips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
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
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate95.errors = vErrors; return errors === 0; }
validate95.evaluated = { "props": { "scenario": true, "lane": true, "focus": true, "skip": true, "labelFilter": true, "trackedSkips": true }, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "description": "The run of the suite.", "type": "object", "required": ["startedAt", "endedAt", "seconds", "procs", "randomSeed", "exitCode", "source"], "properties": { "startedAt": { "description": "When it started; null if it did not.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "procs": { "description": "Parallel Ginkgo processes; null if unknown.", "type": ["integer", "null"] }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] }, "source": { "description": "Which source the results were read from.", "type": "string" } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate99.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.startedAt === undefined) && (missing0 = "startedAt")) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.procs === undefined) && (missing0 = "procs"))) || ((data.randomSeed === undefined) && (missing0 = "randomSeed"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.source === undefined) && (missing0 = "source"))) {
            validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
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
                    validate99.errors = vErrors;
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
                        validate99.errors = vErrors;
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
                            validate99.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema42.properties.seconds.type }, message: "must be number,null" }];
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
                                validate99.errors = [{ instancePath: instancePath + "/procs", schemaPath: "#/properties/procs/type", keyword: "type", params: { type: schema42.properties.procs.type }, message: "must be integer,null" }];
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
                                    validate99.errors = [{ instancePath: instancePath + "/randomSeed", schemaPath: "#/properties/randomSeed/type", keyword: "type", params: { type: schema42.properties.randomSeed.type }, message: "must be integer,null" }];
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
                                        validate99.errors = [{ instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: schema42.properties.exitCode.type }, message: "must be integer,null" }];
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
                                            validate99.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate99.errors = vErrors; return errors === 0; }
validate99.evaluated = { "props": { "startedAt": true, "endedAt": true, "seconds": true, "procs": true, "randomSeed": true, "exitCode": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "description": "How a run ended, as the run itself knows it.", "type": "object", "required": ["cancelled", "abandonedIn", "deadlinePassed", "endedBySignal", "runError", "bug"], "properties": { "cancelled": { "description": "Whether somebody cancelled the run.", "type": "boolean" }, "abandonedIn": { "description": "The stage in which the process of the action disappeared; null if it did not.", "type": ["string", "null"] }, "deadlinePassed": { "description": "Whether the action ended the suite because of its time limit.", "type": "boolean" }, "endedBySignal": { "description": "Whether a signal ended the ginkgo command.", "type": "boolean" }, "runError": { "description": "The error that stopped the run before or during the suite; null if none did.", "anyOf": [{ "$ref": "#/$defs/runError" }, { "type": "null" }] }, "bug": { "description": "The bug of the action that stopped the run; null if none did.", "anyOf": [{ "$ref": "#/$defs/bug" }, { "type": "null" }] } } };
const schema44 = { "description": "An error that stopped a run.", "type": "object", "required": ["kind", "reason", "message", "cause", "remedy", "evidence"], "properties": { "kind": { "description": "`input`: the user can fix it. `environment`: the runner, the network or a tool failed.", "type": "string" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "message": { "description": "What happened and where.", "type": "string" }, "cause": { "description": "Why; empty if unknown.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "evidence": { "description": "Lines that show it. Untrusted.", "type": "array", "items": { "type": "string" } } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate104.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.kind === undefined) && (missing0 = "kind")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) {
            validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate104.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate104.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate104.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate104.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate104.errors = [{ instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs12 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate104.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate104.errors = vErrors; return errors === 0; }
validate104.evaluated = { "props": { "kind": true, "reason": true, "message": true, "cause": true, "remedy": true, "evidence": true }, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "description": "A bug of the action.", "type": "object", "required": ["message", "stack"], "properties": { "message": { "description": "The message of the exception.", "type": "string" }, "stack": { "description": "Its stack, by line.", "type": "array", "items": { "type": "string" } } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate107.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.message === undefined) && (missing0 = "message")) || ((data.stack === undefined) && (missing0 = "stack"))) {
            validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.message !== undefined) {
                const _errs1 = errors;
                if (typeof data.message !== "string") {
                    validate107.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate107.errors = [{ instancePath: instancePath + "/stack/" + i0, schemaPath: "#/properties/stack/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs5 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate107.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate107.errors = vErrors; return errors === 0; }
validate107.evaluated = { "props": { "message": true, "stack": true }, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate103.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.cancelled === undefined) && (missing0 = "cancelled")) || ((data.abandonedIn === undefined) && (missing0 = "abandonedIn"))) || ((data.deadlinePassed === undefined) && (missing0 = "deadlinePassed"))) || ((data.endedBySignal === undefined) && (missing0 = "endedBySignal"))) || ((data.runError === undefined) && (missing0 = "runError"))) || ((data.bug === undefined) && (missing0 = "bug"))) {
            validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.cancelled !== undefined) {
                const _errs1 = errors;
                if (typeof data.cancelled !== "boolean") {
                    validate103.errors = [{ instancePath: instancePath + "/cancelled", schemaPath: "#/properties/cancelled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                        validate103.errors = [{ instancePath: instancePath + "/abandonedIn", schemaPath: "#/properties/abandonedIn/type", keyword: "type", params: { type: schema43.properties.abandonedIn.type }, message: "must be string,null" }];
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
                            validate103.errors = [{ instancePath: instancePath + "/deadlinePassed", schemaPath: "#/properties/deadlinePassed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                validate103.errors = [{ instancePath: instancePath + "/endedBySignal", schemaPath: "#/properties/endedBySignal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                if (!(validate104(data4, { instancePath: instancePath + "/runError", parentData: data, parentDataProperty: "runError", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
                                    validate103.errors = vErrors;
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
                                    if (!(validate107(data5, { instancePath: instancePath + "/bug", parentData: data, parentDataProperty: "bug", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
                                        validate103.errors = vErrors;
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
        validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate103.errors = vErrors; return errors === 0; }
validate103.evaluated = { "props": { "cancelled": true, "abandonedIn": true, "deadlinePassed": true, "endedBySignal": true, "runError": true, "bug": true }, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "description": "The second invocation of the suite, with only the failed specs, one after the other.", "type": "object", "required": ["done", "reason", "specs", "passed", "failed", "startedAt", "seconds", "exitCode"], "properties": { "done": { "description": "Whether it ended by itself with a whole report. Only then a spec that passed in it counts as passed.", "type": "boolean" }, "reason": { "description": "Why there was none, or why it does not count; empty if it is done.", "type": "string" }, "specs": { "description": "The specs that it selected; empty if there was none.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "passed": { "description": "How many of them passed.", "type": "integer" }, "failed": { "description": "How many of them failed again.", "type": "integer" }, "startedAt": { "description": "When it started; null if there was none.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate110.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.done === undefined) && (missing0 = "done")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) {
            validate110.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.done !== undefined) {
                const _errs1 = errors;
                if (typeof data.done !== "boolean") {
                    validate110.errors = [{ instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                        validate110.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate110.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                validate110.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                    validate110.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                        validate110.errors = vErrors;
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
                                            validate110.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema46.properties.seconds.type }, message: "must be number,null" }];
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
                                                validate110.errors = [{ instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: schema46.properties.exitCode.type }, message: "must be integer,null" }];
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
        validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate110.errors = vErrors; return errors === 0; }
validate110.evaluated = { "props": { "done": true, "reason": true, "specs": true, "passed": true, "failed": true, "startedAt": true, "seconds": true, "exitCode": true }, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "description": "A planned spec and its outcome.", "type": "object", "required": ["id", "outcome", "labels", "location", "seconds", "startedAt", "endedAt", "process", "attempts", "failure", "additionalFailures", "skipReason", "logs", "finding"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "outcome": { "description": "Outcome of the spec.", "$ref": "#/$defs/outcome" }, "labels": { "description": "Ginkgo labels; empty where the source has none.", "type": "array", "items": { "type": "string" } }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "process": { "description": "Ginkgo's parallel process, from 1; null if unknown.", "type": ["integer", "null"] }, "attempts": { "description": "Number of attempts. A spec that passed after more than one is flaky.", "type": "integer" }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "additionalFailures": { "description": "Failures of earlier attempts, and of clean-up after the first failure.", "type": "array", "items": { "$ref": "#/$defs/failure" } }, "invocations": { "description": "The results of a spec that was run once more, in order: of the suite, and of the rerun; else empty. The properties of the spec itself are those of the first, except that a spec that passed in the rerun has passed.", "type": "array", "items": { "$ref": "#/$defs/invocation" }, "default": [] }, "skipReason": { "description": "Why it skipped itself; null if it did not.", "type": ["string", "null"] }, "logs": { "description": "Lines of the node's logs around the failure.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } }, "seen": { "description": "What was seen on the node when it failed, most telling first; empty if nothing was seen or it did not fail.", "type": "array", "items": { "$ref": "#/$defs/observation" }, "default": [] }, "requests": { "description": "Requests to CRI-O about its pods and images that failed, were slow, or did not return, in order of time; empty if CRI-O's log shows none or is missing.", "type": "array", "items": { "$ref": "#/$defs/criRequest" }, "default": [] }, "finding": { "description": "The finding that explains the failure, by its `id`; null if there is none. Reports that are older than identifiers have its position in `findings`, from 0.", "type": ["string", "integer", "null"] }, "class": { "description": "The class of its failure; null if it did not fail. A spec that passed only after a retry is a `flake`.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class.", "type": "string", "default": "" } } };
const schema48 = { "description": "Outcome of a spec. `skipped`: it skipped itself at run time; `not-run`: it was planned and never started; all other words are Ginkgo's.", "type": "string" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate116.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate116.errors = vErrors; return errors === 0; }
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema49 = { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate118.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) {
            validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.file !== undefined) {
                const _errs1 = errors;
                if (typeof data.file !== "string") {
                    validate118.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate118.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
        validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate118.errors = vErrors; return errors === 0; }
validate118.evaluated = { "props": { "file": true, "line": true }, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "description": "What a spec failed with.", "type": "object", "required": ["message", "location", "stackTrace", "at"], "properties": { "message": { "description": "Text of the assertion; may be long. Untrusted.", "type": "string" }, "location": { "description": "Source location of the assertion; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "stackTrace": { "description": "Stack of the failing goroutine; empty if there is none. Untrusted.", "type": "string" }, "at": { "description": "When it happened; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "summary": { "description": "The failure in one line.", "$ref": "#/$defs/failureSummary", "default": { "text": "", "expected": "", "actual": "", "at": null } } } };
const schema51 = { "description": "A failure without the noise of its message. All texts are on one line. Untrusted.", "type": "object", "required": ["text", "expected", "actual", "at"], "properties": { "text": { "description": "What says most: what was expected and what was there, or the error; empty without a message.", "type": "string" }, "expected": { "description": "What was expected; empty if the message does not say.", "type": "string" }, "actual": { "description": "What was there instead, of a pod its phase and the state of a container; empty if the message does not say.", "type": "string" }, "at": { "description": "The line of the spec that failed, not that of a helper that it called; null if not known.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate125.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.text === undefined) && (missing0 = "text")) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.at === undefined) && (missing0 = "at"))) {
            validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate125.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate125.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate125.errors = [{ instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            if (!(validate118(data3, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
                                validate125.errors = vErrors;
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
        validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate125.errors = vErrors; return errors === 0; }
validate125.evaluated = { "props": { "text": true, "expected": true, "actual": true, "at": true }, "dynamicProps": false, "dynamicItems": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate122.evaluated; if (evaluated0.dynamicProps) {
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
            validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.message !== undefined) {
                const _errs1 = errors;
                if (typeof data.message !== "string") {
                    validate122.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    if (!(validate118(data1, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
                        validate122.errors = vErrors;
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
                            validate122.errors = [{ instancePath: instancePath + "/stackTrace", schemaPath: "#/properties/stackTrace/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate122.errors = vErrors;
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
                            if (!(validate125(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
        validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate122.errors = vErrors; return errors === 0; }
validate122.evaluated = { "props": { "message": true, "location": true, "stackTrace": true, "at": true, "summary": true }, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "description": "The result of a spec in one invocation of the suite.", "type": "object", "required": ["outcome", "seconds", "startedAt", "endedAt", "failure", "logs"], "properties": { "outcome": { "description": "Outcome of the spec, as above.", "$ref": "#/$defs/outcome" }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "logs": { "description": "Lines of the node's logs around the failure in the rerun; those of the suite are in `logs` of the spec.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } } } };
const schema53 = { "description": "Lines of a log around a failure.", "type": "object", "required": ["log", "lines"], "properties": { "log": { "description": "Name of the log, relative to `logs/` in the report directory.", "type": "string" }, "lines": { "description": "The lines, in their order. Untrusted.", "type": "array", "items": { "type": "string" } } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate135.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.log === undefined) && (missing0 = "log")) || ((data.lines === undefined) && (missing0 = "lines"))) {
            validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.log !== undefined) {
                const _errs1 = errors;
                if (typeof data.log !== "string") {
                    validate135.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate135.errors = [{ instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs5 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate135.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate135.errors = vErrors; return errors === 0; }
validate135.evaluated = { "props": { "log": true, "lines": true }, "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate130.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.logs === undefined) && (missing0 = "logs"))) {
            validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.outcome !== undefined) {
                const _errs1 = errors;
                if (!(validate116(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
                        validate130.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                            validate130.errors = vErrors;
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
                                validate130.errors = vErrors;
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
                                if (!(validate122(data4, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
                                    validate130.errors = vErrors;
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
                                                if (!(validate135(data5[i0], { instancePath: instancePath + "/logs/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid4 = _errs21 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate130.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate130.errors = vErrors; return errors === 0; }
validate130.evaluated = { "props": { "outcome": true, "seconds": true, "startedAt": true, "endedAt": true, "failure": true, "logs": true }, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "description": "Something that was seen on the node in the time of a failing spec.", "type": "object", "required": ["by", "text"], "properties": { "by": { "description": "Where it was seen. `event`: an event of the kubelet about a pod of the spec. `container`: the state of a container in the dump of a pod. `message`: an error of the runtime that the spec quotes. All others are logs.", "type": "string" }, "text": { "description": "It in one line. Untrusted.", "type": "string" } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate139.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.by === undefined) && (missing0 = "by")) || ((data.text === undefined) && (missing0 = "text"))) {
            validate139.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.by !== undefined) {
                const _errs1 = errors;
                if (typeof data.by !== "string") {
                    validate139.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate139.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate139.errors = vErrors; return errors === 0; }
validate139.evaluated = { "props": { "by": true, "text": true }, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "description": "A request of the kubelet to CRI-O that failed, was slow, or did not return, according to CRI-O's log.", "type": "object", "required": ["method", "subject", "startedAt", "seconds", "result", "error", "count"], "properties": { "method": { "description": "Method of the CRI, for instance `CreateContainer`.", "type": "string" }, "subject": { "description": "What it was about, such as namespace, pod and container, an image, or an identifier. Untrusted.", "type": "string" }, "startedAt": { "description": "When it began.", "$ref": "#/$defs/time" }, "seconds": { "description": "How long it took; null if it did not return.", "type": ["number", "null"] }, "result": { "description": "`no-answer`: it did not return before the spec failed.", "type": "string" }, "error": { "description": "What it failed with; empty if the log does not say. Untrusted.", "type": "string" }, "count": { "description": "How many requests failed in the same way; the other fields are about the first.", "type": "integer" } } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate141.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.method === undefined) && (missing0 = "method")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.count === undefined) && (missing0 = "count"))) {
            validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.method !== undefined) {
                const _errs1 = errors;
                if (typeof data.method !== "string") {
                    validate141.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate141.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate141.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema55.properties.seconds.type }, message: "must be number,null" }];
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
                                    validate141.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate141.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate141.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
        validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate141.errors = vErrors; return errors === 0; }
validate141.evaluated = { "props": { "method": true, "subject": true, "startedAt": true, "seconds": true, "result": true, "error": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate114.evaluated; if (evaluated0.dynamicProps) {
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
            validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
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
                    if (!(validate116(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
                                        validate114.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate114.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                            if (!(validate118(data4, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
                                validate114.errors = vErrors;
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
                                    validate114.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                        validate114.errors = vErrors;
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
                                            validate114.errors = vErrors;
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
                                                validate114.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: schema47.properties.process.type }, message: "must be integer,null" }];
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
                                                    validate114.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                                    if (!(validate122(data10, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
                                                        validate114.errors = vErrors;
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
                                                                    if (!(validate122(data11[i1], { instancePath: instancePath + "/additionalFailures/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs35 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate114.errors = [{ instancePath: instancePath + "/additionalFailures", schemaPath: "#/properties/additionalFailures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                    if (!(validate130(data13[i2], { instancePath: instancePath + "/invocations/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid7 = _errs38 === errors;
                                                                    if (!valid7) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate114.errors = [{ instancePath: instancePath + "/invocations", schemaPath: "#/properties/invocations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs36 === errors;
                                                        if (valid0) {
                                                            if (data.skipReason !== undefined) {
                                                                let data15 = data.skipReason;
                                                                const _errs39 = errors;
                                                                if ((typeof data15 !== "string") && (data15 !== null)) {
                                                                    validate114.errors = [{ instancePath: instancePath + "/skipReason", schemaPath: "#/properties/skipReason/type", keyword: "type", params: { type: schema47.properties.skipReason.type }, message: "must be string,null" }];
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
                                                                                if (!(validate135(data16[i3], { instancePath: instancePath + "/logs/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid8 = _errs43 === errors;
                                                                                if (!valid8) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate114.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                                if (!(validate139(data18[i4], { instancePath: instancePath + "/seen/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs46 === errors;
                                                                                if (!valid9) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate114.errors = [{ instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                                    if (!(validate141(data20[i5], { instancePath: instancePath + "/requests/" + i5, parentData: data20, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid10 = _errs49 === errors;
                                                                                    if (!valid10) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate114.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs47 === errors;
                                                                        if (valid0) {
                                                                            if (data.finding !== undefined) {
                                                                                let data22 = data.finding;
                                                                                const _errs50 = errors;
                                                                                if (((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))) && (data22 !== null)) {
                                                                                    validate114.errors = [{ instancePath: instancePath + "/finding", schemaPath: "#/properties/finding/type", keyword: "type", params: { type: schema47.properties.finding.type }, message: "must be string,integer,null" }];
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
                                                                                    validate114.errors = vErrors;
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
                                                                                            validate114.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate114.errors = vErrors; return errors === 0; }
validate114.evaluated = { "props": { "id": true, "outcome": true, "labels": true, "location": true, "seconds": true, "startedAt": true, "endedAt": true, "process": true, "attempts": true, "failure": true, "additionalFailures": true, "invocations": true, "skipReason": true, "logs": true, "seen": true, "requests": true, "finding": true, "class": true, "kind": true, "confidence": true }, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "description": "A spec that was running when the suite ended.", "type": "object", "required": ["id", "location"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate147.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) {
            validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
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
                    if (!(validate118(data1, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
                        validate147.errors = vErrors;
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
        validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate147.errors = vErrors; return errors === 0; }
validate147.evaluated = { "props": { "id": true, "location": true }, "dynamicProps": false, "dynamicItems": false };
const schema57 = { "description": "Specs that did not count for one reason.", "type": "object", "required": ["reason", "link", "specs"], "properties": { "reason": { "description": "Why. Untrusted.", "type": "string" }, "link": { "description": "Where it is tracked; null for a skip at run time.", "type": ["string", "null"] }, "specs": { "description": "The specs.", "type": "array", "items": { "$ref": "#/$defs/specId" } } } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate151.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.reason === undefined) && (missing0 = "reason")) || ((data.link === undefined) && (missing0 = "link"))) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate151.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.reason !== undefined) {
                const _errs1 = errors;
                if (typeof data.reason !== "string") {
                    validate151.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate151.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema57.properties.link.type }, message: "must be string,null" }];
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
                                validate151.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate151.errors = vErrors; return errors === 0; }
validate151.evaluated = { "props": { "reason": true, "link": true, "specs": true }, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "description": "Something that happened to a service during the suite.", "type": "object", "required": ["service", "kind", "at", "detail"], "properties": { "service": { "description": "Which service.", "type": "string" }, "kind": { "description": "What happened. `died`: it ended, and nobody is known to have asked for it. `restarted`: it started again after it had died. `restarted-on-request`: somebody restarted it, as with systemctl. `unresponsive`: its process runs, and does not answer since this time. `recovered`: it answers again.", "type": "string" }, "at": { "description": "When; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "detail": { "description": "More about it; may be empty. Untrusted.", "type": "string" } } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate154.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.service === undefined) && (missing0 = "service")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.detail === undefined) && (missing0 = "detail"))) {
            validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.service !== undefined) {
                const _errs1 = errors;
                if (typeof data.service !== "string") {
                    validate154.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate154.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate154.errors = vErrors;
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
                                validate154.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate154.errors = vErrors; return errors === 0; }
validate154.evaluated = { "props": { "service": true, "kind": true, "at": true, "detail": true }, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "description": "A time in which a file system had no room.", "type": "object", "required": ["directory", "what", "from", "until"], "properties": { "directory": { "description": "A directory that the node writes to; the file system is the one that holds it.", "type": "string" }, "what": { "description": "What is used up.", "type": "string" }, "from": { "description": "When it became full.", "$ref": "#/$defs/time" }, "until": { "description": "When there was room again; null if there was none until the end of the suite.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] } } };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate157.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.directory === undefined) && (missing0 = "directory")) || ((data.what === undefined) && (missing0 = "what"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.until === undefined) && (missing0 = "until"))) {
            validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.directory !== undefined) {
                const _errs1 = errors;
                if (typeof data.directory !== "string") {
                    validate157.errors = [{ instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate157.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate157.errors = vErrors;
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
        validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate157.errors = vErrors; return errors === 0; }
validate157.evaluated = { "props": { "directory": true, "what": true, "from": true, "until": true }, "dynamicProps": false, "dynamicItems": false };
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
                                                                    props2.trackedSkips = true;
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
                                                                    if (!(validate99(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
                                                                    if (!(validate103(data18, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
                                                                        if (!(validate110(data19, { instancePath: instancePath + "/rerun", parentData: data, parentDataProperty: "rerun", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
                                                                                            if (!(validate114(data20[i4], { instancePath: instancePath + "/specs/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
                                                                                                if (!(validate147(data22[i5], { instancePath: instancePath + "/running/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
                                                                                                    if (!(validate151(data24[i6], { instancePath: instancePath + "/skipped/" + i6, parentData: data24, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
                                                                                                        if (!(validate154(data26[i7], { instancePath: instancePath + "/serviceEvents/" + i7, parentData: data26, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
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
                                                                                                        if (!(validate157(data28[i8], { instancePath: instancePath + "/fullDisks/" + i8, parentData: data28, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
const validateProvenance = validate161;
const schema60 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:provenance:v1", "title": "crio-node-e2e provenance", "description": "What a run of crio-node-e2e tested, and on what. Written when the builds are fetched, and again at the end of the run. Fields that the report also has are the same there.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "complete", "builds", "host", "randomSeed"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "complete": { "description": "False if it was written before the suite and could not be written again.", "type": "boolean" }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "host": { "description": "The machine; null if the run ended before the machine was checked.", "anyOf": [{ "$ref": "#/$defs/host" }, { "type": "null" }] }, "node": { "description": "How the node was set up; null if the run ended before the builds were fetched.", "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }], "default": null }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "request": { "description": "The inputs of the run; null if they were invalid or not recorded.", "anyOf": [{ "$ref": "#/$defs/request" }, { "type": "null" }], "default": null } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "part": { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } }, "build": { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } }, "host": { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } }, "node": { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "dropInDigest": { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } }, "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } }, "trackedSkip": { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } }, "selection": { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } }, "buildName": { "description": "The requested build.", "type": "object", "required": ["kind", "asked"], "properties": { "kind": { "description": "How the input was understood, for instance `branch` or `release`.", "type": "string" }, "asked": { "description": "The input as the user wrote it, without credentials.", "type": "string" } } }, "componentName": { "description": "A component that replaces the one of the CRI-O build.", "type": "object", "required": ["name", "asked"], "properties": { "name": { "description": "Name of the input, for instance `crun`.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" } } }, "registryMirror": { "description": "A mirror that CRI-O tries before the registry itself.", "type": "object", "required": ["prefix", "location", "insecure"], "properties": { "prefix": { "description": "Start of image names.", "type": "string" }, "location": { "description": "Replacement for the prefix, without a scheme.", "type": "string" }, "insecure": { "description": "Whether the mirror is used over plain HTTP.", "type": "boolean" } } }, "crioDropIn": { "description": "A CRI-O drop-in of the user.", "type": "object", "required": ["name", "toml"], "properties": { "name": { "description": "File name in `/etc/crio/crio.conf.d`.", "type": "string" }, "toml": { "description": "Content.", "type": "string" } } }, "mirrors": { "description": "Where builds are downloaded from.", "type": "object", "required": ["crio", "kubernetes", "kubernetesListing", "gitHub"], "properties": { "crio": { "description": "Base URL of CRI-O's builds.", "type": "string" }, "kubernetes": { "description": "Base URL of Kubernetes' builds.", "type": "string" }, "kubernetesListing": { "description": "URL that lists Kubernetes' CI builds.", "type": "string" }, "gitHub": { "description": "Base URL in place of `https://github.com`.", "type": "string" } } }, "rerunBudget": { "description": "The most that a rerun of failed specs may take.", "type": "object", "required": ["specs", "seconds"], "properties": { "specs": { "description": "Number of specs; if more failed, there is no rerun.", "type": "integer" }, "seconds": { "description": "Time in seconds.", "type": "integer" } } }, "request": { "description": "The inputs of the run, parsed. Contents of Ignition files and of a trusted root are left out.", "type": "object", "required": ["crio", "kubernetes", "components", "architecture", "selection", "procs", "timeoutSeconds", "runtime", "monitor", "crioLogLevel", "registryMirrors", "crioDropIns", "pullImages", "imageRepositories", "ignition", "ignitionStrict", "kubeletConfig", "kubeletFlags", "featureGates", "testArgs", "failOn", "reportDirectory", "requireSignature", "ownTrustedRoot", "restore", "mirrors"], "properties": { "crio": { "description": "The requested CRI-O build.", "$ref": "#/$defs/buildName" }, "kubernetes": { "description": "The requested Kubernetes build.", "$ref": "#/$defs/buildName" }, "components": { "description": "Components in place of those of the CRI-O build.", "type": "array", "items": { "$ref": "#/$defs/componentName" } }, "architecture": { "description": "The architecture, as Go names it.", "type": "string" }, "selection": { "description": "The requested specs, and the scenario.", "$ref": "#/$defs/selection" }, "procs": { "description": "Parallel Ginkgo processes.", "type": "integer" }, "timeoutSeconds": { "description": "Time limit of the suite in seconds.", "type": "integer" }, "rerunFailures": { "description": "The budget for running failed specs once more; null for no rerun.", "anyOf": [{ "$ref": "#/$defs/rerunBudget" }, { "type": "null" }], "default": null }, "runtime": { "description": "Default OCI runtime.", "type": "string" }, "monitor": { "description": "Container monitor.", "type": "string" }, "crioLogLevel": { "description": "Level of CRI-O's log.", "type": "string" }, "registryMirrors": { "description": "Mirrors of registries, in the order in which CRI-O tries them.", "type": "array", "items": { "$ref": "#/$defs/registryMirror" } }, "crioDropIns": { "description": "CRI-O drop-ins of the user, in their order.", "type": "array", "items": { "$ref": "#/$defs/crioDropIn" } }, "pullImages": { "description": "Which images are pulled before the suite.", "type": "string" }, "imageRepositories": { "description": "The suite's list of registries in YAML; null for the built-in list.", "type": ["string", "null"] }, "ignition": { "description": "Ignition files as the user named them, in their order.", "type": "array", "items": { "type": "string" } }, "ignitionStrict": { "description": "Whether a part that cannot be applied stops the run.", "type": "boolean" }, "kubeletConfig": { "description": "The KubeletConfiguration of the user; null for the built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" } }, "featureGates": { "description": "Feature gates of kubelet and API server.", "type": "object", "additionalProperties": { "type": "boolean" } }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" } }, "failOn": { "description": "Results that fail the step.", "type": "array", "items": { "type": "string" } }, "reportDirectory": { "description": "Directory of the report.", "type": "string" }, "requireSignature": { "description": "Whether every part of CRI-O had to be signed.", "type": "boolean" }, "ownTrustedRoot": { "description": "Whether signatures were checked against a trusted root of the user.", "type": "boolean" }, "restore": { "description": "How much of the host is restored.", "type": "string" }, "mirrors": { "description": "Where builds are downloaded from.", "$ref": "#/$defs/mirrors" } } } } };
const schema61 = { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate162.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) {
            validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if ("crio-node-e2e" !== data.name) {
                    validate162.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "crio-node-e2e" }, message: "must be equal to constant" }];
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
                        validate162.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate162.errors = vErrors; return errors === 0; }
validate162.evaluated = { "props": { "name": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate164.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate164.errors = vErrors; return errors === 0; }
validate164.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema63 = { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate166.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate166.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate166.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                            validate166.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate166.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema63.properties.url.type }, message: "must be string,null" }];
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
        validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate166.errors = vErrors; return errors === 0; }
validate166.evaluated = { "props": { "id": true, "attempt": true, "repository": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } };
const schema65 = { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate169.evaluated; if (evaluated0.dynamicProps) {
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
            validate169.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate169.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate169.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate169.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate169.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate169.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema65.properties.version.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.commit;
                                const _errs11 = errors;
                                if ((typeof data5 !== "string") && (data5 !== null)) {
                                    validate169.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema65.properties.commit.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.date;
                                    const _errs13 = errors;
                                    if ((typeof data6 !== "string") && (data6 !== null)) {
                                        validate169.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema65.properties.date.type }, message: "must be string,null" }];
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
        validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate169.errors = vErrors; return errors === 0; }
validate169.evaluated = { "props": { "name": true, "source": true, "sha256": true, "trust": true, "version": true, "commit": true, "date": true }, "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate168.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate168.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate168.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate168.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate168.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema64.properties.commit.type }, message: "must be string,null" }];
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
                                    validate168.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema64.properties.date.type }, message: "must be string,null" }];
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
                                                if (!(validate169(data5[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate168.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                        validate168.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate168.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate168.errors = vErrors; return errors === 0; }
validate168.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true, "date": true, "parts": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate172.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.architecture === undefined) && (missing0 = "architecture")) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.os === undefined) && (missing0 = "os"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.systemd === undefined) && (missing0 = "systemd"))) || ((data.cpus === undefined) && (missing0 = "cpus"))) || ((data.memoryBytes === undefined) && (missing0 = "memoryBytes"))) || ((data.runnerImage === undefined) && (missing0 = "runnerImage"))) {
            validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.architecture !== undefined) {
                const _errs1 = errors;
                if (typeof data.architecture !== "string") {
                    validate172.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate172.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate172.errors = [{ instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate172.errors = [{ instancePath: instancePath + "/cgroup", schemaPath: "#/properties/cgroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate172.errors = [{ instancePath: instancePath + "/systemd", schemaPath: "#/properties/systemd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate172.errors = [{ instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                            validate172.errors = [{ instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                                validate172.errors = [{ instancePath: instancePath + "/runnerImage", schemaPath: "#/properties/runnerImage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate172.errors = vErrors; return errors === 0; }
validate172.evaluated = { "props": { "architecture": true, "kernel": true, "os": true, "cgroup": true, "systemd": true, "cpus": true, "memoryBytes": true, "runnerImage": true }, "dynamicProps": false, "dynamicItems": false };
const schema67 = { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } };
const schema68 = { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate175.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.handler === undefined) && (missing0 = "handler")) || ((data.program === undefined) && (missing0 = "program"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) {
            validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.handler !== undefined) {
                const _errs1 = errors;
                if (typeof data.handler !== "string") {
                    validate175.errors = [{ instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate175.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: schema68.properties.program.type }, message: "must be string,null" }];
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
                            validate175.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: schema68.properties.monitor.type }, message: "must be string,null" }];
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
        validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate175.errors = vErrors; return errors === 0; }
validate175.evaluated = { "props": { "handler": true, "program": true, "monitor": true }, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate177.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
            validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate177.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate177.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate177.errors = vErrors; return errors === 0; }
validate177.evaluated = { "props": { "name": true, "sha256": true }, "dynamicProps": false, "dynamicItems": false };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate174.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.runtime === undefined) && (missing0 = "runtime")) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.kubeletConfigSha256 === undefined) && (missing0 = "kubeletConfigSha256"))) {
            validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.runtime !== undefined) {
                const _errs1 = errors;
                if (!(validate175(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
                                if (!(validate177(data1[i0], { instancePath: instancePath + "/crioDropIns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate174.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                            validate174.errors = [{ instancePath: instancePath + "/kubeletConfigSha256", schemaPath: "#/properties/kubeletConfigSha256/type", keyword: "type", params: { type: schema67.properties.kubeletConfigSha256.type }, message: "must be string,null" }];
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
        validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate174.errors = vErrors; return errors === 0; }
validate174.evaluated = { "props": { "runtime": true, "crioDropIns": true, "kubeletConfigSha256": true }, "dynamicProps": false, "dynamicItems": false };
const schema70 = { "description": "The inputs of the run, parsed. Contents of Ignition files and of a trusted root are left out.", "type": "object", "required": ["crio", "kubernetes", "components", "architecture", "selection", "procs", "timeoutSeconds", "runtime", "monitor", "crioLogLevel", "registryMirrors", "crioDropIns", "pullImages", "imageRepositories", "ignition", "ignitionStrict", "kubeletConfig", "kubeletFlags", "featureGates", "testArgs", "failOn", "reportDirectory", "requireSignature", "ownTrustedRoot", "restore", "mirrors"], "properties": { "crio": { "description": "The requested CRI-O build.", "$ref": "#/$defs/buildName" }, "kubernetes": { "description": "The requested Kubernetes build.", "$ref": "#/$defs/buildName" }, "components": { "description": "Components in place of those of the CRI-O build.", "type": "array", "items": { "$ref": "#/$defs/componentName" } }, "architecture": { "description": "The architecture, as Go names it.", "type": "string" }, "selection": { "description": "The requested specs, and the scenario.", "$ref": "#/$defs/selection" }, "procs": { "description": "Parallel Ginkgo processes.", "type": "integer" }, "timeoutSeconds": { "description": "Time limit of the suite in seconds.", "type": "integer" }, "rerunFailures": { "description": "The budget for running failed specs once more; null for no rerun.", "anyOf": [{ "$ref": "#/$defs/rerunBudget" }, { "type": "null" }], "default": null }, "runtime": { "description": "Default OCI runtime.", "type": "string" }, "monitor": { "description": "Container monitor.", "type": "string" }, "crioLogLevel": { "description": "Level of CRI-O's log.", "type": "string" }, "registryMirrors": { "description": "Mirrors of registries, in the order in which CRI-O tries them.", "type": "array", "items": { "$ref": "#/$defs/registryMirror" } }, "crioDropIns": { "description": "CRI-O drop-ins of the user, in their order.", "type": "array", "items": { "$ref": "#/$defs/crioDropIn" } }, "pullImages": { "description": "Which images are pulled before the suite.", "type": "string" }, "imageRepositories": { "description": "The suite's list of registries in YAML; null for the built-in list.", "type": ["string", "null"] }, "ignition": { "description": "Ignition files as the user named them, in their order.", "type": "array", "items": { "type": "string" } }, "ignitionStrict": { "description": "Whether a part that cannot be applied stops the run.", "type": "boolean" }, "kubeletConfig": { "description": "The KubeletConfiguration of the user; null for the built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" } }, "featureGates": { "description": "Feature gates of kubelet and API server.", "type": "object", "additionalProperties": { "type": "boolean" } }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" } }, "failOn": { "description": "Results that fail the step.", "type": "array", "items": { "type": "string" } }, "reportDirectory": { "description": "Directory of the report.", "type": "string" }, "requireSignature": { "description": "Whether every part of CRI-O had to be signed.", "type": "boolean" }, "ownTrustedRoot": { "description": "Whether signatures were checked against a trusted root of the user.", "type": "boolean" }, "restore": { "description": "How much of the host is restored.", "type": "string" }, "mirrors": { "description": "Where builds are downloaded from.", "$ref": "#/$defs/mirrors" } } };
const schema71 = { "description": "The requested build.", "type": "object", "required": ["kind", "asked"], "properties": { "kind": { "description": "How the input was understood, for instance `branch` or `release`.", "type": "string" }, "asked": { "description": "The input as the user wrote it, without credentials.", "type": "string" } } };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate181.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.kind === undefined) && (missing0 = "kind")) || ((data.asked === undefined) && (missing0 = "asked"))) {
            validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate181.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate181.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate181.errors = vErrors; return errors === 0; }
validate181.evaluated = { "props": { "kind": true, "asked": true }, "dynamicProps": false, "dynamicItems": false };
const schema72 = { "description": "A component that replaces the one of the CRI-O build.", "type": "object", "required": ["name", "asked"], "properties": { "name": { "description": "Name of the input, for instance `crun`.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" } } };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate184.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.asked === undefined) && (missing0 = "asked"))) {
            validate184.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate184.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate184.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate184.errors = vErrors; return errors === 0; }
validate184.evaluated = { "props": { "name": true, "asked": true }, "dynamicProps": false, "dynamicItems": false };
const schema73 = { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } };
const schema74 = { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate187.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.text === undefined) && (missing0 = "text")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.link === undefined) && (missing0 = "link"))) {
            validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate187.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate187.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate187.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate187.errors = vErrors; return errors === 0; }
validate187.evaluated = { "props": { "text": true, "reason": true, "link": true }, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate186.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scenario === undefined) {
            data.scenario = null;
        }
        let missing0;
        if ((((((data.lane === undefined) && (missing0 = "lane")) || ((data.focus === undefined) && (missing0 = "focus"))) || ((data.skip === undefined) && (missing0 = "skip"))) || ((data.labelFilter === undefined) && (missing0 = "labelFilter"))) || ((data.trackedSkips === undefined) && (missing0 = "trackedSkips"))) {
            validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            let data0 = data.scenario;
            const _errs1 = errors;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                validate186.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: schema73.properties.scenario.type }, message: "must be string,null" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.lane !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.lane !== "string") {
                        validate186.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate186.errors = [{ instancePath: instancePath + "/focus", schemaPath: "#/properties/focus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate186.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate186.errors = [{ instancePath: instancePath + "/labelFilter", schemaPath: "#/properties/labelFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.trackedSkips !== undefined) {
                                    let data5 = data.trackedSkips;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate187(data5[i0], { instancePath: instancePath + "/trackedSkips/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate186.errors = [{ instancePath: instancePath + "/trackedSkips", schemaPath: "#/properties/trackedSkips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
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
        validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate186.errors = vErrors; return errors === 0; }
validate186.evaluated = { "props": { "scenario": true, "lane": true, "focus": true, "skip": true, "labelFilter": true, "trackedSkips": true }, "dynamicProps": false, "dynamicItems": false };
const schema75 = { "description": "The most that a rerun of failed specs may take.", "type": "object", "required": ["specs", "seconds"], "properties": { "specs": { "description": "Number of specs; if more failed, there is no rerun.", "type": "integer" }, "seconds": { "description": "Time in seconds.", "type": "integer" } } };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate190.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.specs === undefined) && (missing0 = "specs")) || ((data.seconds === undefined) && (missing0 = "seconds"))) {
            validate190.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.specs !== undefined) {
                let data0 = data.specs;
                const _errs1 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    validate190.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                        validate190.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
validate190.evaluated = { "props": { "specs": true, "seconds": true }, "dynamicProps": false, "dynamicItems": false };
const schema76 = { "description": "A mirror that CRI-O tries before the registry itself.", "type": "object", "required": ["prefix", "location", "insecure"], "properties": { "prefix": { "description": "Start of image names.", "type": "string" }, "location": { "description": "Replacement for the prefix, without a scheme.", "type": "string" }, "insecure": { "description": "Whether the mirror is used over plain HTTP.", "type": "boolean" } } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate192.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.prefix === undefined) && (missing0 = "prefix")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.insecure === undefined) && (missing0 = "insecure"))) {
            validate192.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.prefix !== undefined) {
                const _errs1 = errors;
                if (typeof data.prefix !== "string") {
                    validate192.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate192.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate192.errors = [{ instancePath: instancePath + "/insecure", schemaPath: "#/properties/insecure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
        validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate192.errors = vErrors; return errors === 0; }
validate192.evaluated = { "props": { "prefix": true, "location": true, "insecure": true }, "dynamicProps": false, "dynamicItems": false };
const schema77 = { "description": "A CRI-O drop-in of the user.", "type": "object", "required": ["name", "toml"], "properties": { "name": { "description": "File name in `/etc/crio/crio.conf.d`.", "type": "string" }, "toml": { "description": "Content.", "type": "string" } } };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate194.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.toml === undefined) && (missing0 = "toml"))) {
            validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate194.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate194.errors = [{ instancePath: instancePath + "/toml", schemaPath: "#/properties/toml/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate194.errors = vErrors; return errors === 0; }
validate194.evaluated = { "props": { "name": true, "toml": true }, "dynamicProps": false, "dynamicItems": false };
const schema78 = { "description": "Where builds are downloaded from.", "type": "object", "required": ["crio", "kubernetes", "kubernetesListing", "gitHub"], "properties": { "crio": { "description": "Base URL of CRI-O's builds.", "type": "string" }, "kubernetes": { "description": "Base URL of Kubernetes' builds.", "type": "string" }, "kubernetesListing": { "description": "URL that lists Kubernetes' CI builds.", "type": "string" }, "gitHub": { "description": "Base URL in place of `https://github.com`.", "type": "string" } } };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate196.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.crio === undefined) && (missing0 = "crio")) || ((data.kubernetes === undefined) && (missing0 = "kubernetes"))) || ((data.kubernetesListing === undefined) && (missing0 = "kubernetesListing"))) || ((data.gitHub === undefined) && (missing0 = "gitHub"))) {
            validate196.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.crio !== undefined) {
                const _errs1 = errors;
                if (typeof data.crio !== "string") {
                    validate196.errors = [{ instancePath: instancePath + "/crio", schemaPath: "#/properties/crio/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate196.errors = [{ instancePath: instancePath + "/kubernetes", schemaPath: "#/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate196.errors = [{ instancePath: instancePath + "/kubernetesListing", schemaPath: "#/properties/kubernetesListing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate196.errors = [{ instancePath: instancePath + "/gitHub", schemaPath: "#/properties/gitHub/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate196.errors = vErrors; return errors === 0; }
validate196.evaluated = { "props": { "crio": true, "kubernetes": true, "kubernetesListing": true, "gitHub": true }, "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate180.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rerunFailures === undefined) {
            data.rerunFailures = null;
        }
        let missing0;
        if (((((((((((((((((((((((((((data.crio === undefined) && (missing0 = "crio")) || ((data.kubernetes === undefined) && (missing0 = "kubernetes"))) || ((data.components === undefined) && (missing0 = "components"))) || ((data.architecture === undefined) && (missing0 = "architecture"))) || ((data.selection === undefined) && (missing0 = "selection"))) || ((data.procs === undefined) && (missing0 = "procs"))) || ((data.timeoutSeconds === undefined) && (missing0 = "timeoutSeconds"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.crioLogLevel === undefined) && (missing0 = "crioLogLevel"))) || ((data.registryMirrors === undefined) && (missing0 = "registryMirrors"))) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.pullImages === undefined) && (missing0 = "pullImages"))) || ((data.imageRepositories === undefined) && (missing0 = "imageRepositories"))) || ((data.ignition === undefined) && (missing0 = "ignition"))) || ((data.ignitionStrict === undefined) && (missing0 = "ignitionStrict"))) || ((data.kubeletConfig === undefined) && (missing0 = "kubeletConfig"))) || ((data.kubeletFlags === undefined) && (missing0 = "kubeletFlags"))) || ((data.featureGates === undefined) && (missing0 = "featureGates"))) || ((data.testArgs === undefined) && (missing0 = "testArgs"))) || ((data.failOn === undefined) && (missing0 = "failOn"))) || ((data.reportDirectory === undefined) && (missing0 = "reportDirectory"))) || ((data.requireSignature === undefined) && (missing0 = "requireSignature"))) || ((data.ownTrustedRoot === undefined) && (missing0 = "ownTrustedRoot"))) || ((data.restore === undefined) && (missing0 = "restore"))) || ((data.mirrors === undefined) && (missing0 = "mirrors"))) {
            validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.crio !== undefined) {
                const _errs1 = errors;
                if (!(validate181(data.crio, { instancePath: instancePath + "/crio", parentData: data, parentDataProperty: "crio", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
                    if (!(validate181(data.kubernetes, { instancePath: instancePath + "/kubernetes", parentData: data, parentDataProperty: "kubernetes", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.components !== undefined) {
                        let data2 = data.components;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs5 = errors;
                                    if (!(validate184(data2[i0], { instancePath: instancePath + "/components/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate180.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.architecture !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.architecture !== "string") {
                                validate180.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.selection !== undefined) {
                                const _errs8 = errors;
                                if (!(validate186(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.procs !== undefined) {
                                    let data6 = data.procs;
                                    const _errs9 = errors;
                                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                        validate180.errors = [{ instancePath: instancePath + "/procs", schemaPath: "#/properties/procs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.timeoutSeconds !== undefined) {
                                        let data7 = data.timeoutSeconds;
                                        const _errs11 = errors;
                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                            validate180.errors = [{ instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data8 = data.rerunFailures;
                                        const _errs13 = errors;
                                        const _errs14 = errors;
                                        let valid2 = false;
                                        const _errs15 = errors;
                                        if (!(validate190(data8, { instancePath: instancePath + "/rerunFailures", parentData: data, parentDataProperty: "rerunFailures", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs15 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.specs = true;
                                            props0.seconds = true;
                                        }
                                        const _errs16 = errors;
                                        if (data8 !== null) {
                                            const err0 = { instancePath: instancePath + "/rerunFailures", schemaPath: "#/properties/rerunFailures/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs16 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (!valid2) {
                                            const err1 = { instancePath: instancePath + "/rerunFailures", schemaPath: "#/properties/rerunFailures/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate180.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs14;
                                            if (vErrors !== null) {
                                                if (_errs14) {
                                                    vErrors.length = _errs14;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs13 === errors;
                                        if (valid0) {
                                            if (data.runtime !== undefined) {
                                                const _errs18 = errors;
                                                if (typeof data.runtime !== "string") {
                                                    validate180.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs18 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.monitor !== undefined) {
                                                    const _errs20 = errors;
                                                    if (typeof data.monitor !== "string") {
                                                        validate180.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.crioLogLevel !== undefined) {
                                                        const _errs22 = errors;
                                                        if (typeof data.crioLogLevel !== "string") {
                                                            validate180.errors = [{ instancePath: instancePath + "/crioLogLevel", schemaPath: "#/properties/crioLogLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.registryMirrors !== undefined) {
                                                            let data12 = data.registryMirrors;
                                                            const _errs24 = errors;
                                                            if (errors === _errs24) {
                                                                if (Array.isArray(data12)) {
                                                                    var valid3 = true;
                                                                    const len1 = data12.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs26 = errors;
                                                                        if (!(validate192(data12[i1], { instancePath: instancePath + "/registryMirrors/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid3 = _errs26 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate180.errors = [{ instancePath: instancePath + "/registryMirrors", schemaPath: "#/properties/registryMirrors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs24 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.crioDropIns !== undefined) {
                                                                let data14 = data.crioDropIns;
                                                                const _errs27 = errors;
                                                                if (errors === _errs27) {
                                                                    if (Array.isArray(data14)) {
                                                                        var valid4 = true;
                                                                        const len2 = data14.length;
                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                            const _errs29 = errors;
                                                                            if (!(validate194(data14[i2], { instancePath: instancePath + "/crioDropIns/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid4 = _errs29 === errors;
                                                                            if (!valid4) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate180.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs27 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.pullImages !== undefined) {
                                                                    const _errs30 = errors;
                                                                    if (typeof data.pullImages !== "string") {
                                                                        validate180.errors = [{ instancePath: instancePath + "/pullImages", schemaPath: "#/properties/pullImages/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.imageRepositories !== undefined) {
                                                                        let data17 = data.imageRepositories;
                                                                        const _errs32 = errors;
                                                                        if ((typeof data17 !== "string") && (data17 !== null)) {
                                                                            validate180.errors = [{ instancePath: instancePath + "/imageRepositories", schemaPath: "#/properties/imageRepositories/type", keyword: "type", params: { type: schema70.properties.imageRepositories.type }, message: "must be string,null" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.ignition !== undefined) {
                                                                            let data18 = data.ignition;
                                                                            const _errs34 = errors;
                                                                            if (errors === _errs34) {
                                                                                if (Array.isArray(data18)) {
                                                                                    var valid5 = true;
                                                                                    const len3 = data18.length;
                                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                                        const _errs36 = errors;
                                                                                        if (typeof data18[i3] !== "string") {
                                                                                            validate180.errors = [{ instancePath: instancePath + "/ignition/" + i3, schemaPath: "#/properties/ignition/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid5 = _errs36 === errors;
                                                                                        if (!valid5) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate180.errors = [{ instancePath: instancePath + "/ignition", schemaPath: "#/properties/ignition/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs34 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.ignitionStrict !== undefined) {
                                                                                const _errs38 = errors;
                                                                                if (typeof data.ignitionStrict !== "boolean") {
                                                                                    validate180.errors = [{ instancePath: instancePath + "/ignitionStrict", schemaPath: "#/properties/ignitionStrict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs38 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.kubeletConfig !== undefined) {
                                                                                    let data21 = data.kubeletConfig;
                                                                                    const _errs40 = errors;
                                                                                    if ((typeof data21 !== "string") && (data21 !== null)) {
                                                                                        validate180.errors = [{ instancePath: instancePath + "/kubeletConfig", schemaPath: "#/properties/kubeletConfig/type", keyword: "type", params: { type: schema70.properties.kubeletConfig.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs40 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.kubeletFlags !== undefined) {
                                                                                        let data22 = data.kubeletFlags;
                                                                                        const _errs42 = errors;
                                                                                        if (errors === _errs42) {
                                                                                            if (Array.isArray(data22)) {
                                                                                                var valid6 = true;
                                                                                                const len4 = data22.length;
                                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                                    const _errs44 = errors;
                                                                                                    if (typeof data22[i4] !== "string") {
                                                                                                        validate180.errors = [{ instancePath: instancePath + "/kubeletFlags/" + i4, schemaPath: "#/properties/kubeletFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid6 = _errs44 === errors;
                                                                                                    if (!valid6) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate180.errors = [{ instancePath: instancePath + "/kubeletFlags", schemaPath: "#/properties/kubeletFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs42 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.featureGates !== undefined) {
                                                                                            let data24 = data.featureGates;
                                                                                            const _errs46 = errors;
                                                                                            if (errors === _errs46) {
                                                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                    for (const key0 in data24) {
                                                                                                        const _errs49 = errors;
                                                                                                        if (typeof data24[key0] !== "boolean") {
                                                                                                            validate180.errors = [{ instancePath: instancePath + "/featureGates/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/featureGates/additionalProperties/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid7 = _errs49 === errors;
                                                                                                        if (!valid7) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate180.errors = [{ instancePath: instancePath + "/featureGates", schemaPath: "#/properties/featureGates/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs46 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.testArgs !== undefined) {
                                                                                                let data26 = data.testArgs;
                                                                                                const _errs51 = errors;
                                                                                                if (errors === _errs51) {
                                                                                                    if (Array.isArray(data26)) {
                                                                                                        var valid8 = true;
                                                                                                        const len5 = data26.length;
                                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                                            const _errs53 = errors;
                                                                                                            if (typeof data26[i5] !== "string") {
                                                                                                                validate180.errors = [{ instancePath: instancePath + "/testArgs/" + i5, schemaPath: "#/properties/testArgs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid8 = _errs53 === errors;
                                                                                                            if (!valid8) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate180.errors = [{ instancePath: instancePath + "/testArgs", schemaPath: "#/properties/testArgs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs51 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.failOn !== undefined) {
                                                                                                    let data28 = data.failOn;
                                                                                                    const _errs55 = errors;
                                                                                                    if (errors === _errs55) {
                                                                                                        if (Array.isArray(data28)) {
                                                                                                            var valid9 = true;
                                                                                                            const len6 = data28.length;
                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                const _errs57 = errors;
                                                                                                                if (typeof data28[i6] !== "string") {
                                                                                                                    validate180.errors = [{ instancePath: instancePath + "/failOn/" + i6, schemaPath: "#/properties/failOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid9 = _errs57 === errors;
                                                                                                                if (!valid9) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate180.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs55 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.reportDirectory !== undefined) {
                                                                                                        const _errs59 = errors;
                                                                                                        if (typeof data.reportDirectory !== "string") {
                                                                                                            validate180.errors = [{ instancePath: instancePath + "/reportDirectory", schemaPath: "#/properties/reportDirectory/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid0 = _errs59 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.requireSignature !== undefined) {
                                                                                                            const _errs61 = errors;
                                                                                                            if (typeof data.requireSignature !== "boolean") {
                                                                                                                validate180.errors = [{ instancePath: instancePath + "/requireSignature", schemaPath: "#/properties/requireSignature/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid0 = _errs61 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.ownTrustedRoot !== undefined) {
                                                                                                                const _errs63 = errors;
                                                                                                                if (typeof data.ownTrustedRoot !== "boolean") {
                                                                                                                    validate180.errors = [{ instancePath: instancePath + "/ownTrustedRoot", schemaPath: "#/properties/ownTrustedRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid0 = _errs63 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.restore !== undefined) {
                                                                                                                    const _errs65 = errors;
                                                                                                                    if (typeof data.restore !== "string") {
                                                                                                                        validate180.errors = [{ instancePath: instancePath + "/restore", schemaPath: "#/properties/restore/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid0 = _errs65 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                                if (valid0) {
                                                                                                                    if (data.mirrors !== undefined) {
                                                                                                                        const _errs67 = errors;
                                                                                                                        if (!(validate196(data.mirrors, { instancePath: instancePath + "/mirrors", parentData: data, parentDataProperty: "mirrors", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid0 = _errs67 === errors;
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
    else {
        validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate180.errors = vErrors; return errors === 0; }
validate180.evaluated = { "props": { "crio": true, "kubernetes": true, "components": true, "architecture": true, "selection": true, "procs": true, "timeoutSeconds": true, "rerunFailures": true, "runtime": true, "monitor": true, "crioLogLevel": true, "registryMirrors": true, "crioDropIns": true, "pullImages": true, "imageRepositories": true, "ignition": true, "ignitionStrict": true, "kubeletConfig": true, "kubeletFlags": true, "featureGates": true, "testArgs": true, "failOn": true, "reportDirectory": true, "requireSignature": true, "ownTrustedRoot": true, "restore": true, "mirrors": true }, "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:crio-node-e2e:provenance:v1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate161.evaluated; if (evaluated0.dynamicProps) {
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
            validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.schemaVersion !== undefined) {
                const _errs1 = errors;
                if (1 !== data.schemaVersion) {
                    validate161.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
                    if (!(validate162(data.generator, { instancePath: instancePath + "/generator", parentData: data, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
                        if (!(validate164(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
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
                            if (!(validate166(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
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
                                    validate161.errors = [{ instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                if (!(validate168(data5[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs9 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate161.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                        if (!(validate172(data7, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
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
                                            validate161.errors = vErrors;
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
                                        if (!(validate174(data8, { instancePath: instancePath + "/node", parentData: data, parentDataProperty: "node", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid1 = _errs17 === errors;
                                        valid3 = valid3 || _valid1;
                                        if (_valid1) {
                                            var props1 = {};
                                            props1.runtime = true;
                                            props1.crioDropIns = true;
                                            props1.kubeletConfigSha256 = true;
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
                                            validate161.errors = vErrors;
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
                                                    validate161.errors = [{ instancePath: instancePath + "/randomSeed", schemaPath: "#/properties/randomSeed/type", keyword: "type", params: { type: schema60.properties.randomSeed.type }, message: "must be integer,null" }];
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
                                                if (!(validate180(data10, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (_valid2) {
                                                    var props2 = {};
                                                    props2.crio = true;
                                                    props2.kubernetes = true;
                                                    props2.components = true;
                                                    props2.architecture = true;
                                                    props2.selection = true;
                                                    props2.procs = true;
                                                    props2.timeoutSeconds = true;
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
                                                    validate161.errors = vErrors;
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
        validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate161.errors = vErrors; return errors === 0; }
validate161.evaluated = { "props": { "schemaVersion": true, "generator": true, "generatedAt": true, "run": true, "complete": true, "builds": true, "host": true, "node": true, "randomSeed": true, "request": true }, "dynamicProps": false, "dynamicItems": false };
const validateHead = validate214;
const schema80 = { "description": "The first line: what the history is about.", "type": "object", "required": ["kind", "schemaVersion", "lane", "scenario", "architecture"], "properties": { "kind": { "description": "What the line is about.", "const": "history" }, "schemaVersion": { "description": "Major version of this schema. Within it, properties, words and kinds of lines are only added.", "const": 1 }, "lane": { "description": "Name of the lane; empty if it is not known.", "type": "string" }, "scenario": { "description": "Name of the scenario; empty without one.", "type": "string" }, "architecture": { "description": "Architecture of the node as Go names it; empty if it is not known.", "type": "string" }, "lines": { "description": "How many lines follow, so that a reader notices if some are missing; null if that is not known.", "type": ["integer", "null"], "default": null } } };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate214.evaluated; if (evaluated0.dynamicProps) {
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
            validate214.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("history" !== data.kind) {
                    validate214.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "history" }, message: "must be equal to constant" }];
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
                        validate214.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
                            validate214.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate214.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate214.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate214.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: schema80.properties.lines.type }, message: "must be integer,null" }];
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
        validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate214.errors = vErrors; return errors === 0; }
validate214.evaluated = { "props": { "kind": true, "schemaVersion": true, "lane": true, "scenario": true, "architecture": true, "lines": true }, "dynamicProps": false, "dynamicItems": false };
const validateRun = validate215;
const schema81 = { "description": "A run.", "type": "object", "required": ["kind", "number", "id", "attempt", "repository", "url", "startedAt", "result", "reason", "builds", "parts", "conditions", "generator"], "properties": { "kind": { "description": "What the line is about.", "const": "run" }, "number": { "description": "Number of the run in this file; later runs have higher numbers. It stays the same when older runs are dropped, so that lines change little.", "type": "integer" }, "id": { "description": "Identifier of the workflow run; `local` or empty outside of CI.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`; empty outside of GitHub.", "type": "string" }, "url": { "description": "Link to the run; null if there is none.", "type": ["string", "null"] }, "startedAt": { "description": "When the suite started, or else when the report was written, ISO 8601 in UTC.", "type": "string" }, "result": { "description": "The verdict in one word. Later versions may add words.", "type": "string" }, "reason": { "description": "The main cause in one word. Later versions may add words.", "type": "string" }, "builds": { "description": "CRI-O and Kubernetes.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "parts": { "description": "Parts of the builds: the number of each, followed by the first 12 digits of its sha256 digest if the line of the part does not have it.", "type": "array", "items": { "type": ["integer", "string"] } }, "conditions": { "description": "Numbers of other conditions that can make a difference.", "type": "array", "items": { "type": "integer" } }, "generator": { "description": "Version of crio-node-e2e that judged the run.", "type": "string" }, "job": { "description": "The job that ran it, as its artifact is named without the attempt; empty if it is not known.", "type": "string", "default": "" }, "variant": { "description": "What the workflow chose and sets it apart from runs of main, for instance `cri-o 1.36`; empty for main.", "type": "string", "default": "" } } };
const schema82 = { "description": "A tested build.", "type": "object", "required": ["project", "asked", "version", "commit"], "properties": { "project": { "description": "`cri-o` or `kubernetes`.", "type": "string" }, "asked": { "description": "The build as it was requested.", "type": "string" }, "version": { "description": "Version as the build itself reports it; null if unknown.", "type": ["string", "null"] }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] } } };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate203.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) {
            validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate203.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate203.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate203.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema82.properties.version.type }, message: "must be string,null" }];
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
                                validate203.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema82.properties.commit.type }, message: "must be string,null" }];
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
        validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate203.errors = vErrors; return errors === 0; }
validate203.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true }, "dynamicProps": false, "dynamicItems": false };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate215.evaluated; if (evaluated0.dynamicProps) {
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
            validate215.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("run" !== data.kind) {
                    validate215.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "run" }, message: "must be equal to constant" }];
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
                        validate215.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                            validate215.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate215.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                    validate215.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate215.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema81.properties.url.type }, message: "must be string,null" }];
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
                                            validate215.errors = [{ instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate215.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate215.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                if (!(validate203(data9[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs20 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate215.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                        validate215.errors = [{ instancePath: instancePath + "/parts/" + i1, schemaPath: "#/properties/parts/items/type", keyword: "type", params: { type: schema81.properties.parts.items.type }, message: "must be integer,string" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs23 === errors;
                                                                    if (!valid2) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate215.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                            validate215.errors = [{ instancePath: instancePath + "/conditions/" + i2, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs27 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate215.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                    validate215.errors = [{ instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                    validate215.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs31 === errors;
                                                                if (valid0) {
                                                                    const _errs33 = errors;
                                                                    if (typeof data.variant !== "string") {
                                                                        validate215.errors = [{ instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate215.errors = vErrors; return errors === 0; }
validate215.evaluated = { "props": { "kind": true, "number": true, "id": true, "attempt": true, "repository": true, "url": true, "startedAt": true, "result": true, "reason": true, "builds": true, "parts": true, "conditions": true, "generator": true, "job": true, "variant": true }, "dynamicProps": false, "dynamicItems": false };
const validatePart = validate217;
const schema83 = { "description": "A part of a build, which runs refer to.", "type": "object", "required": ["kind", "number", "name", "build", "version", "commit", "sha256", "trust"], "properties": { "kind": { "description": "What the line is about.", "const": "part" }, "number": { "description": "Number of this state.", "type": "integer" }, "name": { "description": "Name of the part, for instance `kubelet`.", "type": "string" }, "build": { "description": "The project of the build whose version and commit the part has; null if it has its own, or none.", "type": ["string", "null"] }, "version": { "description": "Version as the part itself reports it; null if unknown.", "type": ["string", "null"] }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "sha256": { "description": "The first 12 digits of the sha256 digest of the file; null if runs have it.", "type": ["string", "null"] }, "trust": { "description": "How the file was verified.", "type": "string" } } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate217.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.trust === undefined) && (missing0 = "trust"))) {
            validate217.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("part" !== data.kind) {
                    validate217.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "part" }, message: "must be equal to constant" }];
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
                        validate217.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                            validate217.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate217.errors = [{ instancePath: instancePath + "/build", schemaPath: "#/properties/build/type", keyword: "type", params: { type: schema83.properties.build.type }, message: "must be string,null" }];
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
                                    validate217.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema83.properties.version.type }, message: "must be string,null" }];
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
                                        validate217.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema83.properties.commit.type }, message: "must be string,null" }];
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
                                            validate217.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: schema83.properties.sha256.type }, message: "must be string,null" }];
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
                                                validate217.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate217.errors = vErrors; return errors === 0; }
validate217.evaluated = { "props": { "kind": true, "number": true, "name": true, "build": true, "version": true, "commit": true, "sha256": true, "trust": true }, "dynamicProps": false, "dynamicItems": false };
const validateCondition = validate218;
const schema84 = { "description": "A condition with one value, which runs refer to.", "type": "object", "required": ["kind", "number", "name", "value"], "properties": { "kind": { "description": "What the line is about.", "const": "condition" }, "number": { "description": "Number of this value.", "type": "integer" }, "name": { "description": "Name of the condition, for instance `Kernel`.", "type": "string" }, "value": { "description": "The value.", "type": "string" } } };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate218.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.value === undefined) && (missing0 = "value"))) {
            validate218.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("condition" !== data.kind) {
                    validate218.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "condition" }, message: "must be equal to constant" }];
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
                        validate218.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                            validate218.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate218.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate218.errors = vErrors; return errors === 0; }
validate218.evaluated = { "props": { "kind": true, "number": true, "name": true, "value": true }, "dynamicProps": false, "dynamicItems": false };
const validateCause = validate219;
const schema85 = { "description": "A cause of failures.", "type": "object", "required": ["kind", "number", "id", "text", "place", "title"], "properties": { "kind": { "description": "What the line is about.", "const": "cause" }, "number": { "description": "Number of the cause, from 1.", "type": "integer" }, "id": { "description": "Identifier of the cause, as in `report.json`.", "type": "string" }, "text": { "description": "The error that stands for the cause; empty for a known cause.", "type": "string" }, "place": { "description": "Source file and line that reported it; empty if unknown.", "type": "string" }, "title": { "description": "What happened, one sentence.", "type": "string" } } };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate219.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) {
            validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("cause" !== data.kind) {
                    validate219.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "cause" }, message: "must be equal to constant" }];
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
                        validate219.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                            validate219.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate219.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate219.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate219.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate219.errors = vErrors; return errors === 0; }
validate219.evaluated = { "props": { "kind": true, "number": true, "id": true, "text": true, "place": true, "title": true }, "dynamicProps": false, "dynamicItems": false };
const validateSpecs = validate220;
const schema86 = { "description": "Specs of one source file with their results. Element N of each list is about the N-th spec, unless the description says something else.", "type": "object", "required": ["kind", "file", "ids", "lines", "outcomes", "seconds"], "properties": { "kind": { "description": "What the line is about.", "const": "specs" }, "file": { "description": "The source file; null if it is not known.", "type": ["string", "null"] }, "ids": { "description": "Two elements for each spec: how many characters (UTF-16) its identifier has in common with the one before in this line, and the rest of it.", "type": "array", "items": { "type": ["integer", "string"] } }, "lines": { "description": "Source line; 0 if unknown.", "type": "array", "items": { "type": "integer" } }, "outcomes": { "description": "Outcomes by run, from number 0 on: a letter, with a number in front if the next runs have the same. `p` passed, `k` failed and then passed in the same run, `f` failed, `i` interrupted, `s` skipped itself, `n` did not run, `.` not there.", "type": "array", "items": { "type": "string" } }, "seconds": { "description": "Durations of the results that are `p`, `k`, `f` or `i`. Step N of the scale is 0.1 s × 1.15^N, from 0 to 90. Characters have the numbers 0 to 90: `#` and all behind it in ASCII, without the backslash. Number 90 and one more character, whose number is the step: one duration, from which the next ones are told. Below 81: two durations, of (number ÷ 9) − 4 and (number modulo 9) − 4 steps more than that. 81 to 89: one duration of number − 85 steps more. `!`: one that is not known.", "type": "array", "items": { "type": "string" } }, "attempts": { "description": "Only for specs that need it, three elements each: position of the spec in this line, number of a run, and how many attempts its results `f`, `k` and `i` have from this run on. Before, these have two. Results `p` have one.", "type": "array", "items": { "type": "integer" }, "default": [] }, "causes": { "description": "Only for specs with a cause, three elements each: position of the spec in this line, number of a run, and the number of the cause of its results `f`, `k` and `i` from this run on; 0 for none.", "type": "array", "items": { "type": "integer" }, "default": [] }, "formerIds": { "description": "Only for specs that were renamed: position of the spec in this line, and an earlier identifier, in turn.", "type": "array", "items": { "type": ["integer", "string"] }, "default": [] } } };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate220.evaluated; if (evaluated0.dynamicProps) {
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
            validate220.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("specs" !== data.kind) {
                    validate220.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "specs" }, message: "must be equal to constant" }];
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
                        validate220.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema86.properties.file.type }, message: "must be string,null" }];
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
                                        validate220.errors = [{ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/type", keyword: "type", params: { type: schema86.properties.ids.items.type }, message: "must be integer,string" }];
                                        return false;
                                    }
                                    var valid1 = _errs6 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate220.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                            validate220.errors = [{ instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid2 = _errs10 === errors;
                                        if (!valid2) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate220.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                validate220.errors = [{ instancePath: instancePath + "/outcomes/" + i2, schemaPath: "#/properties/outcomes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid3 = _errs14 === errors;
                                            if (!valid3) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate220.errors = [{ instancePath: instancePath + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                    validate220.errors = [{ instancePath: instancePath + "/seconds/" + i3, schemaPath: "#/properties/seconds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid4 = _errs18 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate220.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                    validate220.errors = [{ instancePath: instancePath + "/attempts/" + i4, schemaPath: "#/properties/attempts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                var valid5 = _errs22 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate220.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                        validate220.errors = [{ instancePath: instancePath + "/causes/" + i5, schemaPath: "#/properties/causes/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    var valid6 = _errs26 === errors;
                                                    if (!valid6) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate220.errors = [{ instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                            validate220.errors = [{ instancePath: instancePath + "/formerIds/" + i6, schemaPath: "#/properties/formerIds/items/type", keyword: "type", params: { type: schema86.properties.formerIds.items.type }, message: "must be integer,string" }];
                                                            return false;
                                                        }
                                                        var valid7 = _errs30 === errors;
                                                        if (!valid7) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate220.errors = [{ instancePath: instancePath + "/formerIds", schemaPath: "#/properties/formerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
        validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate220.errors = vErrors; return errors === 0; }
validate220.evaluated = { "props": { "kind": true, "file": true, "ids": true, "lines": true, "outcomes": true, "seconds": true, "attempts": true, "causes": true, "formerIds": true }, "dynamicProps": false, "dynamicItems": false };


/***/ }),

/***/ 37356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ reportArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/run-facts.js + 1 modules
var run_facts = __webpack_require__(77268);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/app/report/files-below.js
var files_below = __webpack_require__(26675);
// EXTERNAL MODULE: ./build/src/app/report/job-files.js
var job_files = __webpack_require__(91677);
// EXTERNAL MODULE: ./build/src/domain/logs/log-kind.js
var log_kind = __webpack_require__(80529);
;// CONCATENATED MODULE: ./build/src/domain/results/step-report.js
/**
 * Marks of JUnit files whose cases are steps of a job, and not specs: names of their suites, names of classes, and how the
 * names of their cases begin.
 */
const SUITES = [
    // kubernetes-sigs/kubetest2, pkg/metadata, and its predecessor in kubernetes/test-infra
    'kubetest2?',
    // openshift/ci-tools, pkg/steps/run.go, and steps of openshift/release about the machines (openshift/sippy, pkg/db/suites.go)
    'step graph',
    'prowjob-junit',
    'cluster install',
    'cluster nodes(?: ready)?',
    'metal infra',
    'gather core dump',
    'Symptom Detection',
    'Operator results',
    'Log Metrics',
];
const CLASSES = ['kubetest2?', 'e2e\\.go'];
const CASES = [
    // openshift/ci-tools, pkg/steps, Description of each step
    'Run multi-stage test ',
    'Find the input image ',
    'Build image ',
    'Import the release payload ',
    // openshift/release, ci-operator/step-registry/ipi/install
    'install should succeed: ',
];
const MARK = new RegExp([
    `<testsuite\\b[^>]*\\sname="(?:${SUITES.join('|')})"`,
    `<testcase\\b[^>]*\\sclassname="(?:${CLASSES.join('|')})"`,
    `<testcase\\b[^>]*\\sname="(?:${CASES.join('|')})`,
].join('|'));
/** Whether a JUnit file that starts so has steps of a job. */
function hasSteps(head) {
    return MARK.test(head);
}

// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(19024);
// EXTERNAL MODULE: ./build/src/domain/results/console-prefix.js
var console_prefix = __webpack_require__(27523);
// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(37734);
;// CONCATENATED MODULE: ./build/src/domain/results/suite-search.js



/** Characters that are looked at again with the next part: a title and the lines below it. */
const OVERLAP = 4_096;
/** How the ginkgo command ends after a failure (onsi/ginkgo, ginkgo/run/run_command.go). */
const FAILED = 'Test Suite Failed';
/** In one part. Texts that name so many suites are not the output of one. */
const MOST_PLACES = 100;
/** A search at the start of a text. It is fast where there is nothing to find. */
function createSuiteSearch() {
    let found = false;
    let rest = '';
    return {
        push(chunk) {
            if (found)
                return true;
            const text = rest + chunk;
            found =
                hasTitle(text) ||
                    hasLine(' specs ', suite_head/* isShortHead */.Lg, text) ||
                    hasLine(' Specs in ', isTotals, text) ||
                    hasLine(FAILED, isFailedEnd, text);
            rest = lastLines(text);
            return found;
        },
    };
}
function hasTitle(text) {
    return placesOf(suite_head/* SUITE_TITLE */._D, text).some((at) => {
        const [line = '', ...below] = linesAt(text, at);
        return (0,suite_head/* isSuiteTitle */.Tm)(line) || (0,console_prefix/* readPrefix */.fr)(line, below) !== null;
    });
}
function hasLine(mark, isIt, text) {
    return placesOf(mark, text).some((at) => isIt(linesAt(text, at)[0] ?? ''));
}
/** The start of a suite is missing where somebody kept the end of a log. */
function isTotals(line) {
    return (0,console_lines/* readTotals */.gC)(line) !== null;
}
/** The end of a suite whose start and totals are missing. It speaks against a success. */
function isFailedEnd(line) {
    const before = line.slice(0, -FAILED.length);
    return line.endsWith(FAILED) && /^(?:\S{1,60} ?)?$/.test(before);
}
function placesOf(mark, text) {
    const places = [];
    for (let at = text.indexOf(mark); at >= 0 && places.length < MOST_PLACES;) {
        places.push(at);
        at = text.indexOf(mark, at + mark.length);
    }
    return places;
}
/** The line around a place, or the part of it that can be one of a suite, and those that can belong to its title. */
function linesAt(text, at) {
    const before = text.slice(Math.max(0, at - OVERLAP), at);
    const end = before.lastIndexOf('\n');
    if (end < 0 && before.length === OVERLAP)
        return [];
    const start = at - before.length + end + 1;
    return text
        .slice(start, start + OVERLAP)
        .split('\n')
        .slice(0, console_prefix/* TITLE_LINES */.J8 + 1)
        .map(console_prefix/* shownLine */.QN);
}
/** The end of a text, from the start of a line. */
function lastLines(text) {
    if (text.length <= OVERLAP)
        return text;
    const start = text.indexOf('\n', text.length - OVERLAP);
    // The end of a long line starts no suite.
    return start < 0 ? '' : text.slice(start);
}

// EXTERNAL MODULE: ./build/src/app/report/node-logs.js + 2 modules
var node_logs = __webpack_require__(90217);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js + 2 modules
var text_file = __webpack_require__(29055);
;// CONCATENATED MODULE: ./build/src/app/report/kinds.js









/** Characters that are enough to recognise a report. */
const HEAD_BYTES = 64 * 1024;
const JSON_FORMAT = { name: /\.json(?:\.gz)?$/, start: /^\s*\[\s*\{/ };
const XML_FORMAT = { name: /\.xml(?:\.gz)?$/, start: /^\s*</ };
/** How to recognise a report: by its name or its first character, and by the content of its head. The first row counts. */
const REPORTS = [
    { kind: 'ginkgo', format: JSON_FORMAT, isOf: (head) => /"SuitePath"|"SpecReports"/.test(head) },
    { kind: 'steps', format: XML_FORMAT, isOf: hasSteps },
    { kind: 'junit', format: XML_FORMAT, isOf: (head) => /<test(?:suites?|case)[\s>/]/.test(head) },
];
/** How Ginkgo's reports say that they are of a dry run (onsi/ginkgo, types/config.go, reporters/junit_report.go). */
const DRY_GINKGO = /"DryRun"\s*:\s*true/;
const DRY_JUNIT = /<property\s+name="DryRun"\s+value="true"/;
const REAL_GINKGO = /[^\\]"DryRun"\s{0,9}:\s{0,9}false/;
const REAL_JUNIT = /<property\s{1,9}name="DryRun"\s{1,9}value="false"/;
/** Formats that hold files, by their first bytes as text. */
const ARCHIVES = [
    ['a zip archive', /^PK\p{Cc}\p{Cc}/u],
    ['a tar archive', /^.{257}ustar/s],
    ['an xz archive', /^\uFFFD7zXZ/],
    ['a zstd archive', /^\(\uFFFD\/\uFFFD/],
    ['a bzip2 archive', /^BZh\d/],
    ['a 7z archive', /^7z\uFFFD/],
];
/** What Jenkins keeps of JUnit files, in a form of its own (jenkinsci/junit-plugin, TestResult), and a failure in it. */
const JENKINS = /^(?:<\?xml[^>]{0,200}>)?\s*<result\b[^>]{0,500}>\s*<suites\b/;
const JENKINS_FAILURE = /<errorStackTrace\b|<failedSince>[1-9]/;
/** Characters of such texts, and of those about dry runs. */
const SHORT = 80;
/** Outputs of a job. Logs of the node can be printed there. */
const JOB_OUTPUT = /^(?:build-log|console|consoleText|std(?:out|err)|output|trace|job|nohup)\b/i;
/** No console has as much. It bounds the time for a directory with something else. */
const MOST_CHARACTERS = 1024 ** 3;
/** A file with such a name that is no report is what a run left of one, or is packed. */
const REPORT_NAME = /^(?:junit(?!Result\.xml).*\.xml|ginkgo(?:[-_.]?(?:report|results?|\d+))*\.json)(?:\.(?:gz|xz|zstd?|bz2|br|lz4|lzma|zip|7z))?$/i;
/** Words in the names of reports. */
const REPORT_WORD = /(?:^|[-_. ])(?:junit(?:Result)?|ginkgo|reports?|results?|e2e(?:[-_]?node)?|suite|tests?)(?:[-_. \d]|$)/i;
/** True for a file that is known by its name alone. */
function isKnownByName(path) {
    return (0,job_files/* isJobFile */.w8)(path) || (0,node_logs/* isNodeLog */.VA)(path);
}
/**
 * Whether a file that is not used can be a report of the run, so that nobody knows all results.
 * @param isBeside whether it is named, or in the directory of a report
 */
function isLostReport({ path, isKnown, isDirectory }, isBeside) {
    if (isDirectory || REPORT_NAME.test((0,external_node_path_.basename)(path)))
        return true;
    return !isKnown && isPossibleReportName(path) && (isBeside || REPORT_WORD.test((0,external_node_path_.basename)(path)));
}
/** True for a name that a report can have. */
function isPossibleReportName(path) {
    return JSON_FORMAT.name.test(path) || XML_FORMAT.name.test(path);
}
/**
 * What a file is, by its content: reports by their start, consoles by a suite that starts anywhere in it. Both may be
 * compressed.
 */
async function recognise(path) {
    const head = (0,text_file/* headOf */.Uo)(path, HEAD_BYTES);
    const report = REPORTS.find(({ format: { name, start }, isOf }) => (name.test(path) || start.test(head)) && isOf(head));
    if (report !== undefined) {
        const isPlan = report.kind !== 'steps' && (await isOfDryRun(report.kind, path, head));
        return { kind: isPlan ? 'dry-run' : report.kind };
    }
    if (JENKINS.test(head))
        return recogniseJenkins(path);
    const archive = ARCHIVES.find(([, start]) => start.test(head));
    if (archive !== undefined)
        return unused(`${archive[0]}, to be unpacked first`, false);
    if (head.includes('\0'))
        return unused('not a text');
    const { size } = (0,external_node_fs_.statSync)(path);
    const isWhole = head !== '' && size <= HEAD_BYTES && head.length <= size;
    const text = await recogniseText(path, isWhole ? [head] : (0,text_file/* chunksOf */.U_)(path));
    if (text.kind !== null || !text.isKnown || JOB_OUTPUT.test((0,external_node_path_.basename)(path)))
        return text;
    const log = (0,log_kind/* logOfContent */.po)(head);
    return log === null ? text : { kind: 'log', log };
}
/**
 * Whether a report is of a dry run, which has no results. Only what is written in front of the specs, or behind them, counts:
 * a spec can quote everything.
 */
async function isOfDryRun(kind, path, head) {
    try {
        const isDry = kind === 'junit'
            ? DRY_JUNIT.test(before('<testcase', head))
            : await isDryByGinkgo(path, before('"SpecReports"', head));
        // A report can have several suites.
        return isDry && !(await contains(path, kind === 'junit' ? REAL_JUNIT : REAL_GINKGO));
    }
    catch {
        return false;
    }
}
async function isDryByGinkgo(path, about) {
    if (about.includes('"SuiteConfig"'))
        return DRY_GINKGO.test(about);
    // Tools that sort the keys write the configuration at the end.
    const end = await (0,text_file/* tailOf */.Cj)(path, HEAD_BYTES, () => { });
    const at = end.lastIndexOf('"SuiteConfig"');
    return at >= 0 && DRY_GINKGO.test(end.slice(at));
}
/** Whether a text of this form, which is short, is anywhere in a file. */
async function contains(path, pattern) {
    let rest = '';
    for await (const chunk of (0,text_file/* chunksOf */.U_)(path)) {
        if (pattern.test(rest + chunk))
            return true;
        rest = chunk.slice(-SHORT);
    }
    return false;
}
function before(mark, text) {
    const at = text.indexOf(mark);
    return at < 0 ? text : text.slice(0, at);
}
/** The JUnit files themselves have the results, so that only a failure matters: it may be in none of them. */
async function recogniseJenkins(path) {
    try {
        return (await contains(path, JENKINS_FAILURE))
            ? unused('results of Jenkins with failures', false)
            : unused('results of Jenkins, which has them from JUnit files');
    }
    catch (error) {
        return unused(`not readable: ${(0,errors/* messageOf */.bD)(error)}`, false);
    }
}
async function recogniseText(path, chunks) {
    const search = createSuiteSearch();
    let read = 0;
    try {
        for await (const chunk of chunks) {
            const text = String(chunk);
            if (search.push(text))
                return { kind: 'console' };
            read += text.length;
            if (read > MOST_CHARACTERS)
                return unused('without the start of a suite in its first gigabyte');
        }
    }
    catch (error) {
        return unused(`not readable: ${(0,errors/* messageOf */.bD)(error)}`, false);
    }
    return read === 0 ? unused('empty', !isPossibleReportName(path)) : unused(whatIsMissing(path));
}
function whatIsMissing(path) {
    if (JSON_FORMAT.name.test(path))
        return 'not a report of Ginkgo';
    if (XML_FORMAT.name.test(path))
        return 'without a test suite of JUnit';
    return 'without the start of a suite';
}
function unused(reason, isKnown = true) {
    return { kind: null, reason, isKnown };
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/read.js
var read = __webpack_require__(88977);
;// CONCATENATED MODULE: ./build/src/app/report/own-report.js







/**
 * What a run of this action knew and the files of its suite do not show, for instance that it was cancelled, or a service
 * that did not answer for a while. It is in `report.json`, in one of the given directories or beside one of the files.
 * Null for files of other jobs.
 */
function factsOfRun(directories, files) {
    const beside = files.flatMap((file) => (file === null ? [] : (0,external_node_path_.dirname)(file)));
    for (const directory of new Set([...beside, ...directories])) {
        const report = reportIn(directory);
        if (report !== null)
            return { facts: factsIn(report), directory };
    }
    return null;
}
/**
 * Directories with the rerun of a run of this action: its files are about specs of that run, and not about another suite.
 * @param files paths of all files
 */
function rerunDirectoriesIn(files) {
    return files
        .filter((path) => (0,external_node_path_.basename)(path) === report_files/* REPORT_FILES */.J.report)
        .map(external_node_path_.dirname)
        .filter((directory) => (reportIn(directory)?.rerun?.startedAt ?? null) !== null)
        .map((directory) => (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.rerun));
}
/** The report in a directory; null if there is none that can be read, because it is only one more witness. */
function reportIn(directory) {
    const path = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.report);
    try {
        const run = (0,external_node_fs_.existsSync)(path) ? (0,read/* readRun */.c)((0,json/* parseJson */.q)((0,text_file/* textOf */.b6)(path))) : null;
        return run !== null && 'report' in run ? run.report : null;
    }
    catch {
        return null;
    }
}
/** The facts that a report is made of. A report without `end` says nothing about the run itself. */
function factsIn({ end, suite, ...report }) {
    const { serviceEvents, fullDisks } = report;
    const { exitCode } = suite;
    const watched = { ...run_facts/* NO_FACTS */.K, suiteStarted: true, serviceEvents, fullDisks, exitCode };
    if (end === null)
        return watched;
    return {
        ...watched,
        ...end,
        rerun: report.rerun,
        suiteStarted: suite.startedAt !== null,
        suiteStartedAt: suite.startedAt,
        planned: plannedIn(report),
        totalSpecs: report.counts.total,
        warnings: report.warnings,
        job: report.run,
        builds: report.builds,
        host: report.host,
        node: report.node,
        ignition: report.ignition,
    };
}
/** The planned specs, which come first; null if the report does not have all of them. */
function plannedIn({ specs, counts: { planned }, }) {
    if (specs.length < planned)
        return null;
    return specs.slice(0, planned).map(({ id, labels, location }) => ({ id, labels, location }));
}

;// CONCATENATED MODULE: ./build/src/app/report/discover.js







const DRY_RUN = 'the report of a dry run, which has no results';
const REPEATED = 'another file with the same log is used';
/** Kinds of which a run can have several files. */
const SOURCES = ['ginkgo', 'junit', 'console'];
/**
 * Finds reports and logs of a suite in files and directories with any layout, by content where the name says nothing. Of
 * several files of a kind, a named file comes first, then the one at the lowest depth.
 * @throws Error of node:fs for a path that does not exist
 */
async function discover(...paths) {
    const named = new Set(paths.filter((path) => !(0,external_node_fs_.statSync)(path).isDirectory()));
    const listings = paths.filter((path) => !named.has(path)).map((path) => (0,files_below/* filesBelow */.D)(path));
    // A link has its own name, and the content of a file that is found itself.
    const links = listings.flatMap((listing) => listing.links).filter(isKnownByName);
    const listed = unique([...named, ...listings.flatMap((listing) => listing.files)]);
    const reruns = rerunDirectoriesIn(listed);
    const files = listed.filter((path) => named.has(path) || !reruns.some((rerun) => path.startsWith(`${rerun}${external_node_path_.sep}`)));
    const { found, logs, unused: others, } = await sort(files.filter((path) => named.has(path) || !isKnownByName(path)));
    const first = {
        ginkgo: found.ginkgo[0] ?? null,
        junit: found.junit[0] ?? null,
        console: found.console[0] ?? null,
    };
    const placeOf = (kind) => first[kind] && (0,external_node_path_.dirname)(first[kind]);
    const reports = [placeOf('ginkgo'), placeOf('junit')];
    const all = [...files, ...links];
    const nodeLogs = (0,node_logs/* findNodeLogs */.t2)(all, first.ginkgo ?? first.junit, logs);
    const firstHost = (0,node_logs/* hostOf */.w4)(nodeLogs, first.ginkgo);
    const isOfOtherHost = (path) => {
        const host = (0,node_logs/* hostOf */.w4)(nodeLogs, path);
        return firstHost !== undefined && host !== undefined && host !== firstHost;
    };
    // Without a report of Ginkgo, which knows its suite, all JUnit files are parts of one run. So are reports of other nodes.
    const isPart = (kind, path) => (kind === 'junit' && first.ginkgo === null) || (kind === 'ginkgo' && isOfOtherHost(path));
    const more = SOURCES.flatMap((kind) => found[kind].slice(1).map((path) => {
        const places = kind === 'console' ? [placeOf(kind)] : reports;
        const isBeside = named.has(path) || isPart(kind, path) || places.includes((0,external_node_path_.dirname)(path));
        return { kind, path, isBeside };
    }));
    const besides = (kind) => more.filter((file) => file.kind === kind && file.isBeside).map(({ path }) => path);
    const isLog = new Set(logs.map(({ path }) => path));
    const unused = [...listings.flatMap((listing) => listing.unused), ...others];
    return {
        ...first,
        besides: {
            ginkgo: besides('ginkgo'),
            junit: besides('junit'),
            console: besides('console'),
        },
        steps: found.steps,
        others: more.flatMap(({ kind, path, isBeside }) => (isBeside ? [] : [{ kind, path }])),
        job: (0,job_files/* findJobFiles */.eU)(all.filter((path) => !isLog.has(path)), paths, first.console),
        ...nodeLogs,
        unused: [
            ...unused,
            ...found['dry-run'].map((path) => leave(path, DRY_RUN)),
            ...nodeLogs.repeated.map((path) => leave(path, REPEATED)),
        ],
        lost: unused.filter((file) => isLostReport(file, named.has(file.path) || reports.includes((0,external_node_path_.dirname)(file.path)))),
    };
}
function leave(path, reason) {
    return { path, reason, isKnown: true };
}
/** The files by kind, in their order. */
async function sort(files) {
    const found = {
        ginkgo: [],
        junit: [],
        'dry-run': [],
        steps: [],
        console: [],
    };
    const logs = [];
    const unused = [];
    for (const path of files) {
        const recognised = await recognise(path);
        if (recognised.kind === 'log')
            logs.push({ path, log: recognised.log });
        else if (recognised.kind !== null)
            found[recognised.kind].push(path);
        else if (!isKnownByName(path))
            unused.push({ path, ...recognised });
    }
    return { found, logs, unused };
}
/** The paths of different files: the first name of each. */
function unique(paths) {
    const places = new Set();
    return paths.filter((path) => {
        const place = (0,external_node_fs_.realpathSync)(path);
        const isNew = !places.has(place);
        places.add(place);
        return isNew;
    });
}

// EXTERNAL MODULE: ./build/src/app/report/job-contradictions.js + 1 modules
var job_contradictions = __webpack_require__(94554);
// EXTERNAL MODULE: ./build/src/app/report/job-evidence.js + 2 modules
var job_evidence = __webpack_require__(5085);
// EXTERNAL MODULE: ./build/src/app/report/job-outputs.js + 1 modules
var job_outputs = __webpack_require__(33570);
// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 11 modules
var make_report = __webpack_require__(17107);
// EXTERNAL MODULE: ./build/src/app/report/rerun.js
var report_rerun = __webpack_require__(73158);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 2 modules
var results = __webpack_require__(48968);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
;// CONCATENATED MODULE: ./build/src/app/report/unused-files.js



const LISTED_NAMES = 3;
const LISTED_GROUPS = 20;
/**
 * What was found and is not used, the same reason and kind of file in one line: `12 .log files: without the start
 * of a suite (a.log, b.log, c.log and 9 more)`.
 */
function describeUnused(files) {
    const groups = [...(0,group/* groupBy */.$)(files, ({ path, reason }) => `${kindOf(path)}\n${reason}`).values()];
    const lines = groups.slice(0, LISTED_GROUPS).map(describeGroup);
    const rest = groups.length - LISTED_GROUPS;
    return rest > 0 ? [...lines, `and ${(0,domain_text/* plural */.LS)(rest, 'more kind')} of files`] : lines;
}
function describeGroup(files) {
    const [first] = files;
    if (first === undefined)
        return '';
    const { path, reason } = first;
    if (files.length === 1)
        return `${(0,external_node_path_.basename)(path)}: ${reason}`;
    const names = files.slice(0, LISTED_NAMES).map((file) => (0,external_node_path_.basename)(file.path));
    const rest = files.length - LISTED_NAMES;
    const list = `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return `${files.length} ${kindOf(path)}: ${reason} (${list})`;
}
function kindOf(path) {
    return `${(0,external_node_path_.extname)(path)} files`.trim();
}

;// CONCATENATED MODULE: ./build/src/app/report/artifacts.js













/**
 * Reads the artifacts of a suite in directories or files, from this action or any other job, and judges them. The log
 * names each given file that is not used.
 * @throws RunError (input) if there is no report, console or log of a suite
 */
async function reportArtifacts(paths, deps) {
    const files = await discover(...paths);
    const outputs = (0,job_outputs/* createJobOutputs */.Qi)(files.job.outputs);
    const first = await (0,results/* readResults */.x)(files, deps.log, (path) => outputs.listenTo(path));
    const jobEvidence = {
        ...(await (0,job_evidence/* readJobEvidence */.Tj)(files, outputs, first?.startedAt ?? null)),
        start: await (0,job_evidence/* readStart */.H6)(files, first),
    };
    const run = factsOfRun(paths.filter((path) => (0,external_node_fs_.statSync)(path).isDirectory()), [files.ginkgo, files.junit, files.console]);
    const own = run?.facts ?? null;
    const { suite, rerun } = await (0,report_rerun/* withRerun */.r)(first, own?.rerun ?? null, run?.directory ?? '', deps.log);
    if (suite === null && !isAboutSuite(files, jobEvidence) && !hasEnded(own)) {
        throw nothingFound(paths, files.unused);
    }
    const nodes = usedNodes(files, suite);
    const used = filesOf(files, nodes, jobEvidence);
    deps.log.relay(['Read:', ...used.map((file) => `  ${file}`)]);
    warnOfUnused(paths, used, files, deps.log);
    warnOfNodes(files.nodes.filter((node) => !nodes.includes(node)), deps.log);
    if (suite === null && files.unused.length > 0) {
        deps.log.warning(`No results of a suite were found: ${describeUnused(files.unused).join('; ')}`);
    }
    const facts = {
        ...(own ?? { ...run_facts/* NO_FACTS */.K, suiteStarted: true }),
        planned: planOf(own, suite),
        rerun,
        suite,
        exitCode: (0,job_contradictions/* exitCodeIn */.J)(files.job) ?? own?.exitCode ?? null,
        jobEvidence,
    };
    return (0,make_report/* makeReport */.d)(deps, facts, await readNodes(nodes, files, facts));
}
/** Whether there is something of a node or job, even if the suite left nothing. Every machine has system logs. */
function isAboutSuite({ nodes }, { system: _system, ...evidence }) {
    const hasLogs = nodes.some(({ logs }) => Object.keys(logs).some((name) => name !== 'system.log'));
    return hasLogs || Object.values(evidence).some((lines) => lines.length > 0);
}
/** Whether a run of this action says itself why it ended, so that there need not be files of a suite. */
function hasEnded(own) {
    if (own === null)
        return false;
    const { runError, bug, cancelled, abandonedIn } = own;
    return cancelled || runError !== null || bug !== null || abandonedIn !== null;
}
/** The plan of the run, unless the suite itself says that it selected more: a shorter plan would hide what did not run. */
function planOf(own, suite) {
    const planned = own?.planned ?? null;
    return planned !== null && planned.length < (suite?.selectedSpecs ?? 0) ? null : planned;
}
/** The nodes whose results are known, if there are several ones, else the first one. */
function usedNodes({ nodes }, suite) {
    const hosts = new Set((suite?.specs ?? []).flatMap(({ host }) => host ?? []));
    const [first, ...others] = nodes;
    return hosts.size < 2 ? [first] : [first, ...others.filter(({ root }) => hosts.has(root))];
}
async function readNodes([first, ...others], { job }, { suite, jobEvidence }) {
    const read = [{ ...first, system: jobEvidence.system ?? [] }];
    for (const node of others) {
        read.push({ ...node, system: await (0,job_evidence/* readSystem */.me)(node, job, suite?.startedAt ?? null) });
    }
    return read;
}
function filesOf(found, nodes, evidence) {
    const { ginkgo, junit, besides, steps, console } = found;
    const reports = [ginkgo, ...besides.ginkgo, junit, ...besides.junit, ...steps];
    const consoles = [console, ...besides.console];
    const others = found.others.map(({ path }) => path);
    const logs = nodes.flatMap((node) => [...Object.values(node.logs).flat(), ...node.systemLogs]);
    const files = [...reports, ...consoles, ...others, ...logs];
    const all = [...files.filter((file) => file !== null), ...(0,job_evidence/* filesOfJob */.AT)(found, evidence)];
    return [...new Set(all)];
}
function warnOfUnused(paths, used, files, log) {
    for (const path of paths.filter((named) => !(0,external_node_fs_.statSync)(named).isDirectory())) {
        if (used.includes(path))
            continue;
        const reason = files.unused.find((file) => file.path === path)?.reason;
        log.warning(`${path} is not used: ${reason ?? 'another file of the same kind is used'}`);
    }
    const unknown = files.unused.filter(({ path, isKnown }) => !isKnown && !paths.includes(path) && !used.includes(path));
    if (unknown.length > 0)
        log.warning(`Not read: ${describeUnused(unknown).join('; ')}`);
    const known = files.unused.filter(({ path, isKnown }) => isKnown && !paths.includes(path) && !used.includes(path));
    if (known.length > 0)
        log.relay(['Not used:', ...describeUnused(known).map((line) => `  ${line}`)]);
    const [other, ...more] = files.others;
    if (other === undefined)
        return;
    const rest = more.length === 0 ? 'is' : `and ${(0,domain_text/* plural */.LS)(more.length, 'more report')} are`;
    log.warning(`${other.path} ${rest} in another directory, so that only what speaks against a success counts: the report covers one run; name its file or directory to report another run`);
}
function warnOfNodes([node, ...nodes], log) {
    if (node === undefined)
        return;
    const rest = nodes.length === 0 ? '' : ` and of ${(0,domain_text/* plural */.LS)(nodes.length, 'more node')}`;
    log.warning(`The logs in ${node.root}${rest} are not used: no results are known to be of that node`);
}
function nothingFound(paths, unused) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `No files of a suite were found in ${paths.join(', ')}`,
        cause: 'there is no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet',
        remedy: 'name junit*.xml, a JSON report of Ginkgo or the console, or the directory with these files; unpack an archive first',
        evidence: unused.length === 0 ? ['there are no files'] : describeUnused(unused),
    });
}


/***/ }),

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** Artifacts of jobs have up to eight levels. More are mostly a mistake, such as the root of a file system. */
const MOST_LEVELS = 32;
const MOST_FILES = 20_000;
/**
 * Lists a directory with any layout, up to a number of files. Links to directories are not followed: a directory inside is found at its own place,
 * and one outside does not belong to the artifacts.
 * @throws Error of node:fs if the directory itself cannot be read
 */
function filesBelow(directory, mostFiles = MOST_FILES) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const files = [];
    const links = [];
    const unused = [];
    const queue = [{ path: directory, level: 1 }];
    function leave(path, reason) {
        unused.push({ path, reason, isKnown: false });
    }
    function leaveDirectory(path, reason) {
        unused.push({ path, reason, isKnown: false, isDirectory: true });
    }
    function read(path, isNamed) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).toSorted((one, other) => one.name.localeCompare(other.name));
        }
        catch (error) {
            if (isNamed)
                throw error;
            leaveDirectory(path, `not readable (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)})`);
            return [];
        }
    }
    function addLink(path) {
        const target = targetOf(path);
        if (target === null)
            leave(path, 'a link without a target');
        else if (target !== root && !target.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) {
            leave(path, 'a link to another place');
        }
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile())
            links.push(path);
    }
    function add(parent, level, entry) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, entry.name);
        if (entry.isDirectory())
            queue.push({ path, level: level + 1 });
        else if (entry.isFile())
            files.push(path);
        else if (entry.isSymbolicLink())
            addLink(path);
        else
            leave(path, 'not a regular file');
    }
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { path, level } = next;
        if (level > MOST_LEVELS) {
            leaveDirectory(path, `deeper than ${MOST_LEVELS} levels`);
            continue;
        }
        for (const entry of read(path, level === 1)) {
            if (files.length >= mostFiles) {
                leaveDirectory(path, `after the first ${mostFiles} files`);
                return { files, links, unused };
            }
            add(path, level, entry);
        }
    }
    return { files, links, unused };
}
function targetOf(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 35080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ confirmMembers),
/* harmony export */   G3: () => (/* binding */ safePath),
/* harmony export */   Kr: () => (/* binding */ writeMember),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   aB: () => (/* binding */ BadArchive),
/* harmony export */   bI: () => (/* binding */ countMembers),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77707);
/* harmony import */ var _disk_space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5541);





/** An archive that is malicious, broken or too large. */
class BadArchive extends Error {
}
/** Error codes for a path that exists already, or is below a file. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
/** Far more than any build needs: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
const BUILD_LIMITS = { files: 20_000, fileBytes: MAX_BYTES, bytes: MAX_BYTES };
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new BadArchive(`It contains a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether an error comes from the operating system, and not from the archive. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts the members of an archive and their sizes. The function throws BadArchive above the limits. */
function countMembers({ limits = BUILD_LIMITS }) {
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        if (files > limits.files)
            throw new BadArchive(`It contains more than ${limits.files} files`);
        if (size > limits.fileBytes || bytes > limits.bytes) {
            const most = size > limits.fileBytes ? limits.fileBytes : limits.bytes;
            throw new BadArchive(`It contains more than ${most} bytes`);
        }
    };
}
/**
 * Writes a member, and returns its sha256. Of its mode only the executable bit is kept.
 * @throws BadArchive when another member has the same path, RunError when the disk has not enough space
 */
async function writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await (0,_disk_space_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDiskSpace */ .T)(what, directory, size);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .saveWithDigest */ .Ij)(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
            throw error;
        throw new BadArchive(`It contains ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new BadArchive(`It contains no ${missing.join(' and no ')}`);
}
/** The files sorted by name. */
function byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 77707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ saveWithDigest),
/* harmony export */   OJ: () => (/* binding */ saveFile),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, for fewer system calls. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, lower-case hexadecimal. */
async function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces from the network are small: several are written together. */
const WRITE_BYTES = 1 << 20;
/**
 * Writes a new file.
 * @param mode permissions of the file
 * @param onPiece called with each piece before it is written
 * @throws Error when the file exists
 */
async function saveFile(pieces, path, mode = 0o644, see = () => { }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode);
    try {
        let waiting = [];
        let bytes = 0;
        for await (const piece of pieces) {
            see(piece);
            waiting.push(piece);
            bytes += piece.length;
            if (bytes < WRITE_BYTES)
                continue;
            await writeAll(file, waiting, bytes);
            waiting = [];
            bytes = 0;
        }
        await writeAll(file, waiting, bytes);
    }
    finally {
        await file.close();
    }
}
/** Writes a new file as `saveFile` does, and returns its sha256. */
async function saveWithDigest(pieces, path, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may be short, as on a disk that is nearly full: then the rest follows in one piece. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum: the digest, in binary mode a star, the file name. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * Reads the digest from a checksum file, in lower case. The file has only the digest (Kubernetes), one line of
 * sha256sum (CRI-O), or several such lines, possibly inside a clear-signed text (runc). Null when no digest has the
 * right length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
function parseDigest(text, algorithm, fileName) {
    const digests = text.split('\n').flatMap((line) => {
        const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? [];
        const file = name.slice(name.lastIndexOf('/') + 1);
        return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : [];
    });
    const [first, ...more] = digests;
    const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName);
    return own?.hex ?? null;
}


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainFullDisk),
/* harmony export */   T: () => (/* binding */ requireDiskSpace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



/** Kept free for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Checks that the file system of a directory has enough free space, before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
async function requireDiskSpace(what, directory, bytes) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It needs about ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}, and ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(free)} are free`);
}
/**
 * Runs `work`, which writes below a directory, and turns a full disk into a clear error.
 * @throws RunError (environment, build-unavailable) when the disk is full, else what `work` throws
 */
async function explainFullDisk(what, directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
        if (!FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Free disk space there, or use a runner with a larger disk',
    });
}


/***/ }),

/***/ 46528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   pP: () => (/* binding */ buildUnavailable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


const EXCERPT_CHARACTERS = 300;
/** An error for a build that cannot be downloaded, or must not be used as it is. */
function buildUnavailable(message, cause, remedy) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message,
        cause,
        remedy,
    });
}
/** An error that the user can fix in an input, or in a file that an input names. */
function invalidInput(message, cause, remedy, evidence = []) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({ kind: 'input', reason: 'invalid-input', message, cause, remedy, evidence });
}
/** The beginning of a text from outside, on one line, for an error message. */
function excerpt(text) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), EXCERPT_CHARACTERS) || 'nothing';
}


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _archive_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46528);



/** File type in the upper half of the external attributes, as Unix writes them (stat.h); programs can leave it out. */
const TYPE_MASK = 0o170_000;
const REGULAR = new Set([0, 0o100_000]);
const DIRECTORY = new Set([0, 0o040_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, malicious or lacks a wanted member; what
 *   writing throws
 */
async function unpackZip(file, destination) {
    try {
        const files = await unpackMembers(file, destination);
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmMembers */ .Cd)(files, destination);
        return (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG)(files);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 || (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`${destination.what} cannot be unpacked`, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 'Run again, or name another build');
    }
}
async function unpackMembers(file, destination) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .countMembers */ .bI)(destination);
    try {
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .safePath */ .G3)(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const kind = kindOf(entry.fileName, mode & TYPE_MASK);
            destination.onEntry?.(path, kind);
            if (kind !== 'file' || !(0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isWanted */ .Yu)(path, destination))
                continue;
            const content = seen(await zip.openReadStreamPromise(entry), destination);
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content,
            };
            files[path] = await (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMember */ .Kr)(member, destination);
        }
    }
    finally {
        zip.close();
    }
    return files;
}
function kindOf(name, type) {
    if (name.endsWith('/'))
        return DIRECTORY.has(type) ? 'directory' : 'other';
    return REGULAR.has(type) ? 'file' : 'other';
}
async function* seen(content, { onBytes }) {
    for await (const piece of content) {
        onBytes?.(piece.length);
        yield piece;
    }
}


/***/ }),

/***/ 21898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ partText),
/* harmony export */   g: () => (/* binding */ versionChangeText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** A change of a part: its version or commit, else its trust or digest. Untrusted. */
function partText({ from, to }) {
    if (from === null || to === null) {
        return {
            from: from === null ? 'none' : partStateText(from),
            to: to === null ? 'none' : partStateText(to),
        };
    }
    const change = versionChangeText(from, to);
    if (change.from !== change.to)
        return change;
    if (from.sha256 === to.sha256)
        return { from: from.trust, to: to.trust };
    return { from: digestText(from), to: digestText(to) };
}
/** Versions if they differ, and commits if both are known. */
function versionChangeText(from, to) {
    const hasVersions = from.version !== null && to.version !== null && from.version !== to.version;
    const hasCommits = from.commit !== null && to.commit !== null;
    const text = ({ version, commit }) => [
        ...(hasVersions || !hasCommits ? [version ?? ''] : []),
        ...(hasCommits ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(commit ?? '')] : []),
    ].join(' ') || 'not known';
    return { from: text(from), to: text(to) };
}
function partStateText(part) {
    return part.version ?? (part.commit === null ? digestText(part) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(part.commit));
}
function digestText({ sha256 }) {
    return sha256 === '' ? 'not known' : `sha256 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(sha256)}`;
}


/***/ }),

/***/ 56913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupedParts),
/* harmony export */   q: () => (/* binding */ compareRuns)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56813);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22580);
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58117);




/** The part that names the commits of a project. */
const MAIN_PARTS = { 'cri-o': 'crio', kubernetes: 'kubelet' };
/** Compares two runs, the earlier one first. */
function compareRuns(from, to) {
    const names = [...new Set([...from.parts.keys(), ...to.parts.keys()])];
    const parts = names.flatMap((name) => partChange(name, from.parts.get(name), to.parts.get(name)));
    return {
        from: { at: from.at, url: from.url },
        to: { at: to.at, url: to.url },
        builds: ['cri-o', 'kubernetes'].map((project) => buildChange(project, from.builds.get(project), to.builds.get(project))),
        parts,
        partsStayed: names.length - parts.length,
        conditions: [...from.conditions].flatMap(([name, before]) => {
            const after = to.conditions.get(name);
            return after === undefined || after === before ? [] : [{ name, from: before, to: after }];
        }),
        results: from.results === null || to.results === null ? null : resultsChange(from.results, to.results),
    };
}
/** Changes of parts, with equal changes of a group such as the CNI plugins combined. The first one represents the group. */
function groupedParts(parts) {
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(parts, (change) => {
        const group = (0,_request_components_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(change.name);
        return group === change.name ? group : `${group} ${changeKey(change)}`;
    });
    return [...groups.values()].flatMap(([change, ...more]) => change === undefined
        ? []
        : [
            {
                change,
                name: more.length === 0 ? change.name : `${(0,_request_components_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(change.name)} (${more.length + 1})`,
            },
        ]);
}
function changeKey({ from, to }) {
    return JSON.stringify([from, to].map((part) => part && { ...part, sha256: '' }));
}
function buildChange(project, from = null, to = null) {
    if (from === null || to === null)
        return { project, change: 'unknown', from, to, url: null };
    if (isSame(from, to))
        return { project, change: 'stayed', from, to, url: null };
    return { project, change: 'changed', from, to, url: (0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeUrl */ .xN)(MAIN_PARTS[project], from, to) };
}
/** One of the commits may be abbreviated. */
function isSame(one, other) {
    if (one.commit === null || other.commit === null)
        return one.version === other.version;
    return one.commit.startsWith(other.commit) || other.commit.startsWith(one.commit);
}
function partChange(name, from, to) {
    if (from === undefined || to === undefined) {
        return [{ name, from: from ?? null, to: to ?? null, url: null }];
    }
    if (from.sha256 === to.sha256 && from.trust === to.trust)
        return [];
    return [{ name, from, to, url: isSame(from, to) ? null : (0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeUrl */ .xN)(name, from, to) }];
}
function resultsChange(from, to) {
    const specs = [...to.outcomes].map(([id, outcome]) => ({
        id,
        from: from.outcomes.get(id) ?? null,
        to: outcome,
    }));
    return {
        from: { result: from.result, headline: from.headline },
        to: { result: to.result, headline: to.headline },
        counts: [...to.counts].flatMap(([name, after]) => {
            const before = from.counts.get(name);
            return before === undefined || before === after ? [] : [{ name, from: before, to: after }];
        }),
        newlyFailing: specs.filter((spec) => failed(spec.to) && !failed(spec.from)),
        newlyPassing: specs.filter((spec) => spec.to === 'passed' && failed(spec.from)),
        stillFailing: specs.filter((spec) => failed(spec.to) && failed(spec.from)).length,
    };
}
function failed(outcome) {
    return outcome !== null && (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)({ outcome });
}


/***/ }),

/***/ 66401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ comparedRun)
/* harmony export */ });
/* harmony import */ var _schemas_generated_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33663);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92701);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);



/** Reads the compared properties of a run; a provenance has no results. */
function comparedRun(run) {
    if ('report' in run) {
        const { report } = run;
        const { selection, suite } = report;
        return runWith(report, selection, suite.procs, suite.randomSeed, resultsOf(report));
    }
    const { request, randomSeed } = run.provenance;
    return runWith(run.provenance, request?.selection ?? null, request?.procs ?? null, randomSeed, null);
}
function runWith({ generatedAt, run, builds, host, node }, selection, procs, randomSeed, results) {
    const conditions = [
        ...hostConditions(host),
        ...nodeConditions(node),
        ['Scenario', selection?.scenario],
        ['Lane', selection?.lane],
        ['Focus', selection?.focus],
        ['Skip', selection?.skip],
        ['Label filter', selection?.labelFilter],
        ['Parallel processes', procs],
        ['Random seed', randomSeed],
    ];
    return {
        at: generatedAt,
        url: run.url,
        builds: new Map(builds.map(({ project, version, commit }) => [project, { version, commit }])),
        parts: new Map(builds.flatMap(({ parts }) => parts.map(({ name, version, commit, sha256, trust }) => [
            name,
            { version, commit, sha256, trust },
        ]))),
        conditions: new Map(conditions
            .map(([name, value]) => [name, String(value ?? '')])
            .filter(([, text]) => text !== '')),
        results,
    };
}
function hostConditions(host) {
    return [
        ['Runner image', host?.runnerImage],
        ['Operating system', host?.os],
        ['Kernel', host?.kernel],
        ['Architecture', host?.architecture],
        ['cgroup', host?.cgroup],
        ['systemd', host?.systemd],
        ['CPUs', host?.cpus],
    ];
}
function nodeConditions(node) {
    if (node === null)
        return [];
    const { runtime, crioDropIns, kubeletConfigSha256 } = node;
    return [
        ['Runtime handler', runtime.handler],
        ['Runtime', runtime.program],
        ['Monitor', runtime.monitor],
        [
            'CRI-O drop-ins',
            crioDropIns.map(({ name, sha256 }) => `${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(sha256)}`).join(', '),
        ],
        [
            'Kubelet configuration',
            kubeletConfigSha256 === null ? "the suite's own" : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(kubeletConfigSha256),
        ],
    ];
}
function resultsOf({ verdict, counts, specs }) {
    // Only what is known: a later version may count what this one cannot name.
    const numbers = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(_schemas_generated_report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_SHAPE */ .b.counts).map((name) => [name, counts[name]]);
    return {
        result: verdict.result,
        headline: verdict.headline,
        counts: new Map(numbers.flatMap(([name, count]) => (count === null ? [] : [[name, count]]))),
        outcomes: new Map(specs.map(({ id, outcome }) => [id, outcome])),
    };
}


/***/ }),

/***/ 88977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67570);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92701);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40923);



/**
 * Reads the value of `report.json` or `provenance.json`. It is untrusted: texts may have any content, and later minor
 * versions may have words that this version does not know.
 */
function readRun(value) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return { problem: 'it is not a JSON object' };
    const { schemaVersion: version, verdict } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
    if (typeof version === 'number' && version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA_VERSION */ .W) {
        return { problem: `schema version ${version} is not supported, only ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA_VERSION */ .W}` };
    }
    if (verdict === undefined) {
        return (0,_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProvenance */ .Qf)(value) ? { provenance: value } : problemOf(_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProvenance */ .Qf);
    }
    return (0,_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateReport */ .RE)(value) ? { report: value } : problemOf(_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateReport */ .RE);
}
function problemOf({ errors }) {
    const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'is not valid' };
    return { problem: `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim() };
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35274);


/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
function looksLikePath(text) {
    return /^(\/|\.{1,2}(\/|$))/.test(text);
}
/** The absolute form of a path, which is relative to the workspace. */
function absolutePath(path, { workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
/** Whether a file or directory is at a path, which is relative to the workspace. */
function isPath(path, context) {
    const absolute = absolutePath(path, context);
    return context.files.isFile(absolute) || context.files.isDirectory(absolute);
}
/**
 * The text of the file at a path, which is relative to the workspace.
 * @param nearest what was probably meant where there is no such file
 */
function readInputFile(path, context, nearest) {
    const absolute = absolutePath(path, context);
    const text = context.files.read(absolute);
    if (text !== null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(path, `is not a file that can be read (looked for ${absolute})`, nearest);
}


/***/ }),

/***/ 25811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   RM: () => (/* binding */ parseReportDirectory),
/* harmony export */   Te: () => (/* binding */ defaultReportDirectory),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   r5: () => (/* binding */ reportDirectoryParser),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32806);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63877);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35274);




const REPORT_DIRECTORY = 'crio-node-e2e-report';
/** A text without anything that may be a login in a URL, so that it may be shown. */
function withoutLogin(text) {
    return text.replace(/^(.*:\/\/)?.*@/s, '$1');
}
/** Parses an http or https URL without a login, which would appear in logs and reports. */
function parseHttpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        const nearest = text.includes('://') ? undefined : `https://${text}`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(withoutLogin(text), 'is not an http or https URL', nearest);
    }
    if (url.username === '' && url.password === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text), 'is given with credentials, which would appear in logs and reports');
}
/** Parses the base URL of a mirror; gives it without a trailing slash. */
function parseMirror(text) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)(parseHttpUrl(text), (url) => {
        if (url.search === '' && url.hash === '')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url.href.replace(/\/+$/, ''));
        const shown = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(shown, 'has a query or a fragment', shown);
    });
}
/** The report directory of a run without the input `report-dir`. */
function defaultReportDirectory(workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, REPORT_DIRECTORY);
}
/** Parser for an input `report-dir`; gives an absolute path. */
function reportDirectoryParser(fallback) {
    return (text, context) => {
        if (text.includes('\n'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'spans several lines');
        const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(text || fallback, context);
        const toWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(path, context.workspace);
        const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(toWorkspace) || toWorkspace.startsWith('..');
        if (!isOutside)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'contains the workspace', `./${fallback}`);
        if (!path.split('/').includes('.git'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(path);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is inside of a .git directory', `./${fallback}`);
    };
}
/** Parses the `report-dir` input of a run; gives an absolute path. */
const parseReportDirectory = reportDirectoryParser(REPORT_DIRECTORY);


/***/ })

};
