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
