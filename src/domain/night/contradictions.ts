import { hasFailed } from '../model/results.ts'
import type { Report } from '../report/report.ts'
import { plural } from '../text.ts'

/**
 * What in a report speaks against its own verdict, in sentences. The report comes from a job that ran tested code as root,
 * so that a success is only believed if all of the report says the same.
 */
export function contradictionsIn(report: Report): readonly string[] {
  const { verdict, counts, specs, running, findings } = report
  if (verdict.result !== 'passed') return []
  const failed = specs.filter(hasFailed).length
  const interrupted = specs.filter(({ outcome }) => outcome === 'interrupted').length
  const passed = specs.filter(({ outcome }) => outcome === 'passed').length
  const notRun = specs.filter(({ outcome }) => outcome === 'not-run').length
  const blocking = findings.filter(({ reason }) => reason !== 'all-passed')
  return [
    ...(verdict.reason === 'all-passed' ? [] : [`its reason is ${verdict.reason}`]),
    ...(failed + counts.failed > 0
      ? [`${plural(Math.max(failed, counts.failed), 'spec')} failed`]
      : []),
    ...(interrupted + counts.interrupted > 0 ? ['specs were interrupted'] : []),
    ...(notRun + counts.notRun > 0 ? ['planned specs did not run'] : []),
    ...(running.length > 0 ? ['specs were running when the suite ended'] : []),
    ...(passed === 0 ? ['no spec passed'] : []),
    ...(passed === counts.passed
      ? []
      : [`it counts ${counts.passed} passed specs and lists ${passed}`]),
    ...(blocking.length > 0 && verdict.reason === 'all-passed' && hasEndedBadly(report)
      ? ['the run did not end in order']
      : []),
  ]
}

function hasEndedBadly({ end }: Report): boolean {
  return (
    end !== null &&
    (end.cancelled ||
      end.abandonedIn !== null ||
      end.deadlinePassed ||
      end.stoppedAtCrash ||
      end.runError !== null ||
      end.bug !== null)
  )
}
