import { statSync } from 'node:fs'
import type { Logger } from '../../adapters/log.ts'
import { RunError } from '../../domain/errors.ts'
import { NO_FACTS } from '../../domain/model/run-facts.ts'
import type { Report } from '../../domain/report/report.ts'
import { plural } from '../../domain/text.ts'
import { discover, type SuiteFiles } from './discover.ts'
import { crioEvents } from './logs.ts'
import { makeReport } from './make-report.ts'
import { readResults } from './results.ts'
import { textOf } from './text-file.ts'

/**
 * Reads the artifacts of a suite in directories or files, from this action or any other job, and judges them. The log
 * names each given file that is not used.
 * @throws RunError (input) if there is no report, console or log of a suite
 */
export async function reportArtifacts(
  paths: readonly string[],
  deps: { readonly version: string; readonly now: Date; readonly log: Logger },
): Promise<Report> {
  const files = discover(...paths)
  const suite = await readResults(files, deps.log)
  if (suite === null && Object.keys(files.logs).length === 0) throw nothingFound(paths)
  deps.log.relay(['Read:', ...filesOf(files).map((file) => `  ${file}`)])
  warnOfUnused(paths, files, deps.log)
  const facts = {
    ...NO_FACTS,
    suite,
    suiteStarted: true,
    exitCode: exitCodeIn(files),
    serviceEvents: await crioEvents(files.logs['crio.log'], suite),
  }
  return makeReport(deps, facts, files.logs)
}

function exitCodeIn({ exitCode }: SuiteFiles): number | null {
  if (exitCode === null) return null
  try {
    const text = textOf(exitCode).trim()
    return /^\d{1,3}$/.test(text) ? Number(text) : null
  } catch {
    return null
  }
}

function filesOf(found: SuiteFiles): readonly string[] {
  const { ginkgo, junit, besides, steps, console, exitCode, finished, logs } = found
  const reports = [ginkgo, ...besides.ginkgo, junit, ...besides.junit, ...steps]
  const files = [...reports, console, exitCode, finished, ...Object.values(logs)]
  return files.filter((file) => file !== null)
}

function warnOfUnused(paths: readonly string[], files: SuiteFiles, log: Logger): void {
  const used = filesOf(files)
  for (const path of paths.filter((named) => !statSync(named).isDirectory())) {
    if (used.includes(path)) continue
    log.warning(
      `${path} is not used: it is not a file of a suite, or another file of the same kind is used`,
    )
  }
  const [other, ...more] = files.others
  if (other === undefined) return
  const rest = more.length === 0 ? 'is' : `and ${plural(more.length, 'more report')} are`
  log.warning(
    `${other} ${rest} not used: the report covers one run; name its file or directory to report another run`,
  )
}

function nothingFound(paths: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `No files of a suite were found in ${paths.join(', ')}`,
    cause: 'there is no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet',
    remedy:
      'name junit*.xml, a JSON report of Ginkgo or the console, or the directory with these files; unpack an archive first',
  })
}
