import { RunError } from '../domain/errors.ts'
import { fieldsOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { RunnerContext } from '../domain/request/request.ts'
import { plainLine } from '../domain/text.ts'
import type { Environment } from './environment.ts'
import type { InputFiles } from './machine.ts'

/**
 * Refuses to run a pull request of a fork on a self-hosted runner.
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
    cause: 'its code would run as root on a machine that is used after the job',
    remedy:
      'use a hosted runner for pull requests from forks, or set allow-fork-pull-requests: true to run them here. Nothing was downloaded, and nothing on the machine was changed',
  })
}

/**
 * The head repository of a pull request when it is not the base repository, else null. The event's file
 * decides (https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request, workflow_run); a file that cannot
 * be read counts as a pull request of a fork.
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

/** The event does not name a deleted repository. */
function other(head: unknown, base: unknown): string | null {
  const from = textOf(fieldsOf(head)['full_name'])
  const to = textOf(fieldsOf(base)['full_name'])
  if (from !== '' && from.toLowerCase() === to.toLowerCase()) return null
  return from === '' ? 'an unknown repository' : `the fork ${plainLine(from)}`
}
