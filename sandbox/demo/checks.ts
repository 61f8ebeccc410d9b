import { isExplained } from '../../src/domain/report/causes.ts'
import type { Report, ReportedSpec } from '../../src/domain/report/report.ts'
import { FLAKE, NIGHT_BEFORE, REGRESSION, THIS_NIGHT, TRACKED, UNREACHABLE } from './nights.ts'
import type { NightResult } from './run-night.ts'

/** One result of the demonstration that the script decides. */
interface Check {
  readonly what: string
  readonly expected: unknown
  readonly found: unknown
}

/** The result of a spec by a part of its name. */
export function specOf({ specs }: Report, name: string): ReportedSpec | undefined {
  return specs.find(({ id }) => id.includes(name))
}

/** The results that are not the scripted ones, a sentence each; and how many were checked. */
export function deviations(
  before: NightResult,
  tonight: NightResult,
): { readonly wrong: readonly string[]; readonly checked: number } {
  const checks = [...checksBefore(before), ...checksTonight(before, tonight)]
  return {
    checked: checks.length,
    wrong: checks
      .filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found))
      .map(
        ({ what, expected, found }) =>
          `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found ?? null)}`,
      ),
  }
}

function checksBefore({ report, exitCode }: NightResult): readonly Check[] {
  const { verdict, counts } = report
  return [
    { what: 'exit code of the night before', expected: 0, found: exitCode },
    { what: 'CRI-O of the night before', expected: NIGHT_BEFORE.commit, found: crioCommit(report) },
    {
      what: 'verdict of the night before',
      expected: ['passed', 'all-passed'],
      found: [verdict.result, verdict.reason],
    },
    {
      what: 'failed and flaky specs of the night before',
      expected: [0, 0],
      found: [counts.failed, counts.flaky],
    },
    {
      what: 'the later regression, the night before',
      expected: 'passed',
      found: specOf(report, REGRESSION)?.outcome,
    },
  ]
}

function checksTonight(before: NightResult, { report, exitCode }: NightResult): readonly Check[] {
  const { verdict, counts, findings } = report
  const regression = specOf(report, REGRESSION)
  const unreachable = specOf(report, UNREACHABLE)
  const flake = specOf(report, FLAKE)
  const cause = findings.find(({ reason }) => reason === 'image-pull')
  const tracked = report.skipped.filter(({ link }) => link === TRACKED.link)
  return [
    { what: "tonight's exit code", expected: 1, found: exitCode },
    { what: "tonight's CRI-O", expected: THIS_NIGHT.commit, found: crioCommit(report) },
    {
      what: "tonight's verdict",
      expected: ['failed', 'specs-failed'],
      found: [verdict.result, verdict.reason],
    },
    {
      what: 'planned specs, as many as the night before',
      expected: before.report.counts.planned,
      found: counts.planned,
    },
    {
      what: "tonight's failed, flaky and missing specs",
      expected: [2, 1, 0],
      found: [counts.failed, counts.flaky, counts.notRun],
    },
    {
      what: 'the regression, which no known cause explains',
      expected: ['failed', false],
      found: [regression?.outcome, regression && isExplained(report, regression)],
    },
    {
      what: 'the flake, and its attempts',
      expected: ['passed', 2],
      found: [flake?.outcome, flake?.attempts],
    },
    {
      what: 'the image that cannot be pulled, and who should look',
      expected: ['failed', [unreachable?.id], 'environment'],
      found: [unreachable?.outcome, cause?.specs, cause?.audience],
    },
    {
      what: 'known causes that were found',
      expected: ['image-pull'],
      found: findings.filter(({ certainty }) => certainty === 'known').map(({ reason }) => reason),
    },
    {
      what: 'the tracked skip',
      expected: [true],
      found: tracked.flatMap(({ specs }) => specs.map((id) => id.includes(TRACKED.spec))),
    },
  ]
}

function crioCommit({ builds }: Report): string | null | undefined {
  return builds.find(({ project }) => project === 'cri-o')?.commit
}
