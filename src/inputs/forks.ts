import { RunError } from '../domain/errors.ts'
import { fieldsOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { RunnerContext } from '../domain/request/request.ts'
import { plainLine } from '../domain/text.ts'
import type { Environment } from './environment.ts'
import type { InputFiles } from './surroundings.ts'

/**
 * Refuses to run somebody else's pull request on a machine that stays.
 * @throws RunError (input, invalid-input)
 */
export function refuseForks(
  kind: RunnerContext['kind'],
  environment: Environment,
  files: InputFiles,
): void {
  if (kind !== 'self-hosted') return
  const fork = forkIn(environment, files)
  if (fork === null) return
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `A pull request of ${fork} is not run on a self-hosted runner`,
    cause: 'its code would run as root on a machine that stays after the job',
    remedy:
      'use a hosted runner for pull requests from forks; allow-fork-pull-requests: true runs them here all the same. Nothing was fetched, and nothing on the machine was changed',
  })
}

/**
 * The repository that a pull request's code comes from when it is not the one that it goes to, or null. The event's file
 * decides (https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request, workflow_run); one that cannot be
 * read proves nothing, and so counts as a fork's.
 */
function forkIn(environment: Environment, files: InputFiles): string | null {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const event = fieldsOf(parseJson(files.read(environment['GITHUB_EVENT_PATH'] ?? '') ?? ''))
  const request = fieldsOf(event['pull_request'])
  const run = fieldsOf(event['workflow_run'])
  if ('head' in request || name.startsWith('pull_request')) {
    return other(fieldsOf(request['head'])['repo'], fieldsOf(request['base'])['repo'])
  }
  if ('head_repository' in run || name === 'workflow_run') {
    return other(run['head_repository'], event['repository'])
  }
  return null
}

/** A repository that was deleted is not named. */
function other(head: unknown, base: unknown): string | null {
  const from = textOf(fieldsOf(head)['full_name'])
  const to = textOf(fieldsOf(base)['full_name'])
  if (from !== '' && from.toLowerCase() === to.toLowerCase()) return null
  return from === '' ? 'an unknown repository' : `the fork ${plainLine(from)}`
}
