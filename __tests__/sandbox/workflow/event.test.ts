import { describe, expect, it } from '@jest/globals'
import {
  grantedTo,
  payloadOf,
  variablesOf,
  type WorkflowEvent,
} from '../../../sandbox/workflow/event.ts'

const REPOSITORY = { name: 'octocat/node-e2e', defaultBranch: 'main' }
const PULL: WorkflowEvent = { name: 'pull_request', number: 7, head: 'fix' }
const FORK: WorkflowEvent = { ...PULL, fork: 'mona/node-e2e' }

describe('the payload', () => {
  it('of a schedule does not name the repository', () => {
    expect(payloadOf({ name: 'schedule' }, REPOSITORY)).toEqual({ schedule: expect.any(String) })
  })

  it('of a manual run has its default branch', () => {
    expect(payloadOf({ name: 'workflow_dispatch' }, REPOSITORY)).toMatchObject({
      ref: 'refs/heads/main',
      repository: { full_name: 'octocat/node-e2e', default_branch: 'main' },
    })
  })

  it.each([
    ['the repository', PULL, 'octocat/node-e2e'],
    ['a fork', FORK, 'mona/node-e2e'],
  ])('of a pull request has its branches, the head one in %s', (_, event, repository) => {
    expect(payloadOf(event, REPOSITORY)).toMatchObject({
      pull_request: {
        head: { ref: 'fix', repo: { full_name: repository } },
        base: { ref: 'main', repo: { full_name: 'octocat/node-e2e' } },
      },
    })
  })
})

describe('the end of a workflow run', () => {
  const RUN = {
    id: 7,
    name: 'test',
    workflow: 'test.yml',
    event: 'pull_request',
    branch: 'fix',
    fork: 'mona/node-e2e',
    headSha: 'a'.repeat(40),
    runNumber: 1,
    runAttempt: 2,
    status: 'completed',
    conclusion: 'failure',
    createdAt: '2026-11-29T01:00:00Z',
    jobs: [],
  }

  it('names the run and its fork, and no pull request', () => {
    expect(payloadOf({ name: 'workflow_run', run: RUN }, REPOSITORY)).toMatchObject({
      workflow_run: {
        id: 7,
        path: '.github/workflows/test.yml',
        event: 'pull_request',
        run_attempt: 2,
        head_repository: { full_name: 'mona/node-e2e' },
        pull_requests: [],
      },
    })
  })

  it('starts a workflow of the default branch, whose token may write', () => {
    const event: WorkflowEvent = { name: 'workflow_run', run: RUN }
    expect(variablesOf(event, REPOSITORY)).toMatchObject({
      EVENT_NAME: 'workflow_run',
      REF: 'refs/heads/main',
    })
    const asked = { 'pull-requests': 'write' } as const
    expect(grantedTo(event, asked)).toEqual(asked)
  })
})

it('the variables of a pull request have the ref of its merge', () => {
  expect(variablesOf(FORK, REPOSITORY)).toEqual({
    EVENT_NAME: 'pull_request',
    REF: 'refs/pull/7/merge',
    REF_NAME: '7/merge',
    HEAD_REF: 'fix',
    BASE_REF: 'main',
  })
})

it('only a token for a fork loses its right to write', () => {
  const asked = { contents: 'write', actions: 'read' } as const
  expect(grantedTo({ name: 'schedule' }, asked)).toEqual(asked)
  expect(grantedTo(PULL, asked)).toEqual(asked)
  expect(grantedTo(FORK, asked)).toEqual({ contents: 'read', actions: 'read' })
})
