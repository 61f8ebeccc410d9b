import { addRun, emptyHistory } from '../../../src/domain/history/add-run.ts'
import type { History } from '../../../src/domain/history/model.ts'
import { seriesName } from '../../../src/domain/history/series-name.ts'
import {
  type BuiltNight,
  buildNight,
  type NightFacts,
} from '../../../src/domain/night/build-night.ts'
import type { NightReport } from '../../../src/domain/night/merge.ts'
import type { Report, ReportedSpec } from '../../../src/domain/report/report.ts'
import {
  aBuild,
  aFailedSpec,
  aFailure,
  aKubernetesBuild,
  anInvocation,
  aReport,
  aSelection,
  aSpec,
  aSuite,
} from '../../builders.ts'

const FIRST = Date.UTC(2026, 8, 1, 0, 30)
const DAY = 24 * 60 * 60 * 1000

/** When a night begins. */
export function timeOf(night: number): string {
  return new Date(FIRST + night * DAY).toISOString()
}

/** A commit for a number. */
export function commitOf(number: number): string {
  return (number + 0x1000).toString(16).repeat(10)
}

/** What a spec did: passed, failed, failed and again in the rerun, passed only in the rerun. */
export type Did = 'p' | 'F' | 'C' | 'f'

/** A spec by its id and what it did; `message` if it failed. */
export function aNightSpec(id: string, did: Did, message = `${id}: expected true`): ReportedSpec {
  const failure = aFailure({ message })
  switch (did) {
    case 'p':
      return aSpec({ id })
    case 'F':
      return aFailedSpec({ id, failure })
    case 'C':
      return aFailedSpec({ id, failure, attempts: 2 })
    case 'f':
      return aSpec({
        id,
        attempts: 2,
        class: 'flake',
        invocations: [
          anInvocation({ failure }),
          anInvocation({ outcome: 'passed', failure: null }),
        ],
      })
  }
}

interface NightOptions {
  readonly lane?: string
  readonly crio?: number
  readonly kubernetes?: number
  readonly overrides?: Partial<Report>
}

/** The report of one lane of a night. */
export function aNightReport(
  night: number,
  specs: readonly ReportedSpec[],
  { lane = 'conformance', crio = 0, kubernetes = 0, overrides = {} }: NightOptions = {},
): NightReport {
  const failed = specs.filter(({ outcome }) => outcome === 'failed').length
  const report = aReport({
    run: {
      ...aReport().run,
      id: String(5000 + night),
      url: `https://github.com/cri-o/cri-o/actions/runs/${5000 + night}`,
    },
    generatedAt: timeOf(night),
    suite: aSuite({ startedAt: timeOf(night) }),
    builds: [
      aBuild({ asked: 'main', commit: commitOf(crio) }),
      aKubernetesBuild({ asked: 'main', commit: commitOf(kubernetes) }),
    ],
    selection: aSelection({ lane }),
    verdict:
      failed === 0
        ? { result: 'passed', reason: 'all-passed', headline: 'All planned specs passed' }
        : {
            result: 'failed',
            reason: 'specs-failed',
            headline: `${failed} of ${specs.length} specs failed`,
          },
    specs,
    ...overrides,
  })
  return { artifact: `crio-node-e2e-${lane}-${report.run.attempt}`, report }
}

/** Histories to which nights are added one after the other. */
export interface Nights {
  readonly histories: ReadonlyMap<string, History>
  /** Judges a night and adds it. */
  play(night: number, reports: readonly NightReport[], facts?: Partial<NightFacts>): BuiltNight
  /** Judges a night without adding it. */
  judge(night: number, reports: readonly NightReport[], facts?: Partial<NightFacts>): BuiltNight
}

export function startNights(): Nights {
  const histories = new Map<string, History>()
  const judge: Nights['judge'] = (night, reports, facts = {}) =>
    buildNight(
      { version: '0.1.0', now: new Date(Date.parse(timeOf(night)) + 3_600_000) },
      {
        run: { ...aReport().run, id: String(5000 + night) },
        reports,
        rejected: [],
        expected: { names: [], needs: [], jobs: [] },
        isScheduled: false,
        pullRequest: null,
        histories,
        source: 'test',
        problems: [],
        searches: [],
        notes: [],
        ...facts,
      },
    )
  return {
    histories,
    judge,
    play(night, reports, facts) {
      const built = judge(night, reports, facts)
      for (const { record } of built.lanes) {
        const name = seriesName(record.series) ?? ''
        histories.set(name, addRun(histories.get(name) ?? emptyHistory(record.series), record))
      }
      return built
    },
  }
}
