import { describe, expect, it } from '@jest/globals'
import { refuseForks } from '../../src/inputs/forks.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { aMachine, anEnvironment, someFiles } from './input-context.ts'

const EVENT = '/home/runner/work/_temp/_github_workflow/event.json'
const OWN = { repo: { full_name: 'cri-o/cri-o' } }
const FORK = { repo: { full_name: 'stranger/cri-o' } }

/** The event's file of a job on this kind of runner. */
function refusal(
  event: object | string,
  name = 'pull_request',
  kind: Parameters<typeof refuseForks>[0] = 'self-hosted',
): void {
  const text = typeof event === 'string' ? event : JSON.stringify(event)
  const environment = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: EVENT }
  refuseForks(kind, environment, someFiles({ [EVENT]: text }))
}

const REFUSED: readonly (readonly [string, object | string, string, RegExp])[] = [
  ['a fork', { pull_request: { head: FORK, base: OWN } }, 'pull_request', /fork stranger\/cri-o/],
  ['a fork', { pull_request: { head: FORK, base: OWN } }, 'pull_request_target', /stranger/],
  ['a fork', { pull_request: { head: FORK, base: OWN } }, 'some_new_event', /stranger/],
  [
    'a deleted fork',
    { pull_request: { head: { repo: null }, base: OWN } },
    'pull_request',
    /unknown/,
  ],
  ['nobody knows whom', 'not JSON', 'pull_request', /unknown/],
  ['nobody knows whom', {}, 'pull_request_target', /unknown/],
  [
    'a fork, after its workflow',
    { workflow_run: { head_repository: FORK.repo }, repository: OWN.repo },
    'workflow_run',
    /stranger/,
  ],
]

describe('a pull request on a self-hosted runner', () => {
  it.each(REFUSED)('is refused when it is of %s: %j in %s', async (_, event, name, whose) => {
    const runError = await runErrorIn(() => refusal(event, name))
    expectClear(runError)
    expect(runError.message).toMatch(whose)
    expect(runError.remedy).toMatch(/allow-fork-pull-requests: true/)
  })

  it.each([
    ['pull_request', { pull_request: { head: OWN, base: OWN } }],
    ['pull_request', { pull_request: { head: { repo: { full_name: 'CRI-O/cri-o' } }, base: OWN } }],
    ['workflow_run', { workflow_run: { head_repository: OWN.repo }, repository: OWN.repo }],
    ['push', { ref: 'refs/heads/main' }],
    ['schedule', 'not JSON'],
  ])('is run when its code is of the same repository, like other events: %s %j', (name, event) => {
    expect(() => refusal(event, name)).not.toThrow()
  })

  it.each(['hosted', 'terminal'] as const)('is run when the machine is %s', (kind) => {
    expect(() =>
      refusal({ pull_request: { head: FORK, base: OWN } }, 'pull_request', kind),
    ).not.toThrow()
  })

  it('is run where the input says so', async () => {
    const environment = (inputs: Readonly<Record<string, string>>) => ({
      ...anEnvironment(inputs),
      RUNNER_ENVIRONMENT: 'self-hosted',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: EVENT,
    })
    const files = someFiles({
      [EVENT]: JSON.stringify({ pull_request: { head: FORK, base: OWN } }),
    })
    const read = (inputs = {}) => readRequest(environment(inputs), aMachine(), files)
    expect(await runErrorIn(() => read())).toMatchObject({ reason: 'invalid-input' })
    expect(() => read({ 'allow-fork-pull-requests': 'true' })).not.toThrow()
  })
})
