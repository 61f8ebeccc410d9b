import type { Logger } from '../adapters/log.ts'
import { messageOf, Trouble } from '../domain/errors.ts'
import { toJson } from '../domain/report/json.ts'
import { renderSummary } from '../domain/report/summary.ts'
import { reportDirectory } from './report-directory.ts'

/** What the command needs of the terminal. */
export interface CliDeps {
  readonly version: string
  readonly now: Date
  readonly log: Logger
  readonly print: (text: string) => void
}

/** Exit codes by kind, so that scripts can tell a red verdict from a mistake in the call. */
export const EXIT = { passed: 0, red: 1, mistake: 2, bug: 70 } as const

const USAGE = `Usage: crio-node-e2e report DIRECTORY [--json]

Judges what a node e2e suite left in a directory: Ginkgo or JUnit reports, the console, logs of CRI-O and the kubelet.
Prints the summary as Markdown, or with --json the report.

Exit codes: 0 passed, 1 any other verdict, 2 a mistake in the call, 70 a bug.
`

/** The command on a terminal. Returns its exit code. */
export async function runCli(args: readonly string[], deps: CliDeps): Promise<number> {
  const [command, ...rest] = args.filter((word) => word !== '--json')
  const [directory] = rest
  if (args.includes('--help') || args.includes('-h')) {
    deps.print(USAGE)
    return EXIT.passed
  }
  if (command !== 'report' || directory === undefined || rest.length > 1) {
    deps.log.warning(`Unknown call: ${args.join(' ') || '(nothing)'}\n\n${USAGE}`)
    return EXIT.mistake
  }
  try {
    const report = await reportDirectory(directory, deps)
    deps.print(args.includes('--json') ? toJson(report) : renderSummary(report))
    return report.verdict.result === 'passed' ? EXIT.passed : EXIT.red
  } catch (error) {
    return tell(error, deps.log)
  }
}

function tell(error: unknown, log: Logger): number {
  if (error instanceof Trouble) {
    const { message, cause, remedy } = error.details
    log.warning([message, cause, remedy].filter(Boolean).join('. '))
    return EXIT.mistake
  }
  log.warning(messageOf(error))
  return isUnreadable(error) ? EXIT.mistake : EXIT.bug
}

/** A directory that is not there, is none, or is closed to us. */
function isUnreadable(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES'
}
