import { readFileSync } from 'node:fs'
import type { Logger } from '../adapters/log.ts'
import { Trouble } from '../domain/errors.ts'
import { isFailed, judge } from '../domain/judgement/judge.ts'
import { buildReport } from '../domain/report/build.ts'
import type { Report } from '../domain/report/model.ts'
import { discover, type Leavings } from './discover.ts'
import { crioEvents, excerptsFor, logTails } from './logs.ts'
import { readResults } from './results.ts'

/**
 * Reads what a suite left in a directory, also one that this action never saw, and judges it.
 * @throws Trouble (input) when nothing in it is a report, a console or a log of the suite
 */
export async function reportDirectory(
  directory: string,
  around: { readonly version: string; readonly now: Date; readonly log: Logger },
): Promise<Report> {
  const leavings = discover(directory)
  const suite = await readResults(leavings, around.log)
  if (suite === null && Object.keys(leavings.logs).length === 0) throw nothingThere(directory)
  const exitCode = exitCodeIn(leavings)
  const serviceEvents = await crioEvents(leavings.logs['crio.log'], suite)
  const judgement = judge({
    planned: null,
    suite,
    exitCode,
    endedBySignal: false,
    suiteStarted: true,
    deadlinePassed: false,
    trouble: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents,
    logs: logTails(leavings.logs),
  })
  return buildReport({
    generatorVersion: around.version,
    generatedAt: around.now.toISOString(),
    run: { id: '', attempt: 1, repository: '', url: null },
    judgement,
    builds: [],
    host: null,
    selection: null,
    suite,
    exitCode,
    totalSpecs: null,
    leftOut: [],
    serviceEvents,
    warnings: [],
    excerpts: await excerptsFor(
      judgement.specs.filter(isFailed),
      suite?.startedAt ?? null,
      leavings.logs,
    ),
    reproduce: '',
  })
}

function exitCodeIn({ exitCode }: Leavings): number | null {
  if (exitCode === null) return null
  const text = readFileSync(exitCode, 'utf8').trim()
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}

function nothingThere(directory: string): Trouble {
  return new Trouble({
    kind: 'input',
    reason: 'invalid-input',
    message: `Nothing of a suite is in ${directory}`,
    cause: 'no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet was found',
    remedy: 'name the directory that holds junit*.xml, a Ginkgo report in JSON or the console',
  })
}
