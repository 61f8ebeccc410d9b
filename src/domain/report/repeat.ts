import type { RunFacts } from '../model/run-facts.ts'
import { exactPattern } from '../request/exact-focus.ts'
import { shellLine, shellWord } from '../shell.ts'
import type { Report } from './report.ts'

const PROGRAM = 'crio-node-e2e'
const GITHUB = 'github.com'

/** How the run is repeated with the command: on a machine with its report, which `gh` downloads from a run on GitHub. */
export function repeatOfRun({ job, request }: Pick<RunFacts, 'job' | 'request'>): Report['repeat'] {
  if (request === null) return { download: '', command: '' }
  const host = URL.parse(job.url ?? '')?.host ?? ''
  const isOnGitHub = host !== '' && job.id !== '' && job.repository !== ''
  const path = isOnGitHub ? `run-${job.id}` : request.reportDirectory
  const repository = host === GITHUB ? job.repository : `${host}/${job.repository}`
  return {
    download: isOnGitHub
      ? shellLine(['gh', 'run', 'download', job.id, '--repo', repository, '--dir', path])
      : '',
    // A value that begins with a hyphen would be an option.
    command: `${PROGRAM} run ${path.startsWith('-') ? shellWord(`--from=${path}`) : shellLine(['--from', path])}`,
  }
}

/** The command that repeats exactly one spec of the run; empty if the run cannot be repeated. */
export function repeatOfSpec({ command }: Report['repeat'], id: string): string {
  return command === '' ? '' : `${command} --focus ${shellWord(exactPattern(id))}`
}
