/** What kinds of lines a console of the suite has. */
export interface ConsoleForms {
  /** Ginkgo's own lines and the framework's. */
  readonly lines: readonly string[]
  /** Levels and places of log lines, as `I services.go:69`. */
  readonly sources: readonly string[]
  /** What the ginkgo command adds; a bare test binary prints none of it. */
  readonly command: readonly string[]
}

const LINES: readonly RegExp[] = [
  /^Running Suite: E2eNode Suite - \//m,
  /^Random Seed: \d+ - will randomize all specs$/m,
  /^Will run \d+ of \d+ specs$/m,
  /^Running in parallel across 2 processes$/m,
  /^-{30}$/m,
  /^\[SynchronizedBeforeSuite\] PASSED \[\d+\.\d{3} seconds\]$/m,
  /^\[SynchronizedBeforeSuite\] \[FAILED\] \[\d+\.\d{3} seconds\]$/m,
  /^\[SynchronizedAfterSuite\] PASSED \[\d+\.\d{3} seconds\]$/m,
  /^\[ReportAfterSuite\] PASSED \[\d+\.\d{3} seconds\]$/m,
  /^• \[\d+\.\d{3} seconds\]$/m,
  /^• \[FAILED\] \[\d+\.\d{3} seconds\]$/m,
  /^• \[TIMEDOUT\] \[\d+\.\d{3} seconds\]$/m,
  /^Validating os\.\.\.$/m,
  /^ {2}Captured StdOut\/StdErr Output >>$/m,
  /^ {2}Timeline >>$/m,
  /^ {2}<< Timeline$/m,
  /^S{5,}/m,
  /^ {2}Interrupted by User$/m,
  /^ {2}\[INTERRUPTED\] in \[It\] - /m,
  /^ {2}\[TIMEDOUT\] in \[It\] - /m,
  /^ {2}\[FAILED\] in \[It\] - /m,
  /^ {2}STEP: dump namespace information after failure @ /m,
  /^ {2}STEP: Found \d+ events\. @ /m,
  /^ {2}STEP: Destroying namespace "[^"]+" for this suite\. @ /m,
  /^• \[INTERRUPTED\] \[\d+\.\d{3} seconds\]$/m,
  /^ {2}\[INTERRUPTED\] \[/m,
  /^FAIL! - Interrupted by User -- /m,
  /^FAIL! -- A BeforeSuite node failed so all tests were skipped\.$/m,
  /^ {2}STEP: Creating a kubernetes client @ \d\d\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)?/m,
  /^k8s\.io\/kubernetes\/test\/\S+\.go:\d+$/m,
  /^Summarizing \d+ Failures?:$/m,
  /^ {2}\[FAIL\] /m,
  /^ {2}\[TIMEDOUT\] /m,
  /^Ran \d+ of \d+ Specs in \d+\.\d{3} seconds$/m,
  /^SUCCESS! -- \d+ Passed \| 0 Failed \| 0 Pending \| \d+ Skipped/m,
  /^FAIL! -- \d+ Passed \| \d+ Failed \| 0 Pending \| \d+ Skipped/m,
  /^FAIL! - Suite Timeout Elapsed -- /m,
]
const COMMAND: readonly RegExp[] = [
  /^Ginkgo ran 1 suite in (?:\d+m)?[\d.]+m?s$/m,
  /^Test Suite Failed$/m,
  /^Test Suite Passed$/m,
]
/** Files whose lines tell of the suite and not of single specs. */
const SUITE_SOURCES =
  /^ *([IWEF])\d{4} [\d:.]+ +\d+ ((?:test_context|e2e_node_suite_test|server|util|services|kubelet|framework|dump|helper)\.go:\d+)\]/gm
/**
 * Lines that depend on the machine (its limits, its cgroups, its speed, whether it has systemd), on what a spec does, and
 * on which pods are there.
 */
const BY_CHANCE: ReadonlySet<string> = new Set([
  'I e2e_node_suite_test.go:164',
  'W e2e_node_suite_test.go:198',
  'W util.go:104',
  'W util.go:106',
  'I helper.go:51',
  'I dump.go:128',
  'I dump.go:130',
  'I dump.go:134',
  'E services.go:94',
  'I services.go:163',
  'E services.go:166',
  'E services.go:99',
  'E server.go:301',
  'I util.go:179',
  'I kubelet.go:53',
])

/** All kinds that a console has, but for those that depend on the machine. */
export function consoleForms(console: string): ConsoleForms {
  const sources = [...console.matchAll(SUITE_SOURCES)]
    .map(([, level, place]) => `${level} ${place}`)
    .filter((source) => !BY_CHANCE.has(source))
  return {
    lines: formsOf(LINES, console),
    sources: [...new Set(sources)].toSorted(),
    command: formsOf(COMMAND, console),
  }
}

/** The forms of which the text has a line, as their sources. */
export function formsOf(forms: readonly RegExp[], text: string): readonly string[] {
  return forms.filter((form) => form.test(text)).map(({ source }) => source)
}
