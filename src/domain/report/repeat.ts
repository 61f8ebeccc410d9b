import type { RunFacts } from '../model/run-facts.ts'
import { exactPattern } from '../request/exact-focus.ts'
import { shellLine, shellWord } from '../shell.ts'
import type { Report } from './report.ts'

export const PROGRAM = 'crio-node-e2e'
const GITHUB = 'github.com'

/** The repository of a workflow run as `gh --repo` takes it; empty if the run was not on GitHub. */
export function repositoryOnGitHub({
  id,
  repository,
  url,
}: Pick<RunFacts['job'], 'id' | 'repository' | 'url'>): string {
  const host = URL.parse(url ?? '')?.host ?? ''
  if (host === '' || id === '' || repository === '') return ''
  return host === GITHUB ? repository : `${host}/${repository}`
}

/** How the run is repeated with the command: on a machine with its report, which `gh` downloads from a run on GitHub. */
export function repeatOfRun({ job, request }: Pick<RunFacts, 'job' | 'request'>): Report['repeat'] {
  if (request === null) return { download: '', command: '' }
  const repository = repositoryOnGitHub(job)
  const isOnGitHub = repository !== ''
  const path = isOnGitHub ? `run-${job.id}` : request.reportDirectory
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
