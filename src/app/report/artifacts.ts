import { readFileSync, statSync } from 'node:fs'
import type { Logger } from '../../adapters/log.ts'
import { RunError } from '../../domain/errors.ts'
import { NO_FACTS } from '../../domain/model/run-facts.ts'
import type { Report } from '../../domain/report/report.ts'
import { plural } from '../../domain/text.ts'
import { discover, type SuiteFiles } from './discover.ts'
import { crioEvents } from './logs.ts'
import { makeReport } from './make-report.ts'
import { readResults } from './results.ts'

/**
 * Reads what a suite left in directories or files, also one that this action never saw, and judges it. A named file
 * that is not used is told in the log.
 * @throws RunError (input) when nothing in it is a report, a console or a log of the suite
 */
export async function reportArtifacts(
  paths: readonly string[],
  around: { readonly version: string; readonly now: Date; readonly log: Logger },
): Promise<Report> {
  const files = discover(...paths)
  const suite = await readResults(files, around.log)
  if (suite === null && Object.keys(files.logs).length === 0) throw nothingThere(paths)
  around.log.relay(['Read:', ...filesOf(files).map((file) => `  ${file}`)])
  warnOfUnused(paths, files, around.log)
  const facts = {
    ...NO_FACTS,
    suite,
    suiteStarted: true,
    exitCode: exitCodeIn(files),
    serviceEvents: await crioEvents(files.logs['crio.log'], suite),
  }
  return makeReport(around, facts, files.logs)
}

function exitCodeIn({ exitCode }: SuiteFiles): number | null {
  if (exitCode === null) return null
  const text = readFileSync(exitCode, 'utf8').trim()
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}

function filesOf({ ginkgo, junit, console, exitCode, logs }: SuiteFiles): readonly string[] {
  const files = [ginkgo, junit, console, exitCode, ...Object.values(logs)]
  return files.filter((file) => file !== null)
}

function warnOfUnused(paths: readonly string[], files: SuiteFiles, log: Logger): void {
  const used = filesOf(files)
  for (const path of paths.filter((named) => !statSync(named).isDirectory())) {
    if (used.includes(path)) continue
    log.warning(`${path} is not used: it is nothing of a suite, or another of its kind counts`)
  }
  const [other, ...more] = files.others
  if (other === undefined) return
  const rest = more.length === 0 ? 'is' : `and ${plural(more.length, 'more report')} are`
  log.warning(`${other} ${rest} not used: one run is judged; name a file or directory for another`)
}

function nothingThere(paths: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `Nothing of a suite is in ${paths.join(', ')}`,
    cause: 'no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet was found',
    remedy:
      'name junit*.xml, a Ginkgo report in JSON or the console, or the directory that holds them; an archive must be unpacked first',
  })
}
