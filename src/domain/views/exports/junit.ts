import type { Report } from '../../report/report.ts'
import { type Case, className, properties, SUITE, seconds } from './junit-parts.ts'
import { runCase } from './junit-run.ts'
import { specCase } from './junit-spec.ts'
import { createTextBudget } from './text-budget.ts'
import { xmlElement } from './xml.ts'

/**
 * The report as JUnit: a case for each spec with its attempts, class and evidence, and one for the run itself, which fails if
 * something else than specs did. Attempts are elements of Maven Surefire, so that every reader that does not know them takes
 * a flaky spec for one that passed (apache/maven-surefire, surefire-test-report.xsd).
 */
export function junitXml(report: Report, budget = createTextBudget()): string {
  const specs = report.specs.map((spec) => specCase(report, spec, budget))
  const cases = [...specs, runCase(report, budget)]
  const count = (kind: Case['counts']) => cases.filter(({ counts }) => counts === kind).length
  const head = {
    tests: cases.length,
    disabled: 0,
    skipped: count('skipped'),
    errors: count('errors'),
    failures: count('failures'),
    time: seconds(report.suite.seconds ?? 0),
  }
  const cut = budget.cut()
  const timestamp = utc(report.suite.startedAt ?? report.generatedAt)
  const suite = xmlElement(
    'testsuite',
    { name: SUITE, package: className(report), ...head, timestamp },
    `\n${properties({ ...aboutRun(report), cut })}${cases.map(({ xml }) => xml).join('')}`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', { name: SUITE, ...head }, `\n${suite}`)}`
}

/** `2026-11-22T11:33:00`: JUnit has no zones. Empty for what is no time. */
function utc(time: string): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime())
    ? ''
    : date.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
}

/** Properties of the suite. Ginkgo has the first three as well. */
function aboutRun({ verdict, suite, builds, run }: Report): Readonly<Record<string, string>> {
  return {
    SuiteSucceeded: String(verdict.result === 'passed'),
    RandomSeed: String(suite.randomSeed ?? ''),
    ParallelTotal: String(suite.procs ?? ''),
    result: verdict.result,
    reason: verdict.reason,
    headline: verdict.headline,
    ...Object.fromEntries(builds.map(({ project, version }) => [project, version])),
    url: run.url ?? '',
  }
}
