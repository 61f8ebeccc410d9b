import { describe, expect, it } from '@jest/globals'
import { RunError } from '../../src/domain/errors.ts'
import { readCommentRequest } from '../../src/inputs/comment.ts'
import { thisMachine } from '../../src/inputs/machine.ts'

const RUN = {
  id: 7,
  run_attempt: 2,
  event: 'pull_request',
  path: '.github/workflows/test.yml@main',
  head_sha: 'a'.repeat(40),
  head_branch: 'fix',
  head_repository: { full_name: 'mona/node-e2e' },
  pull_requests: [{ number: 3 }, { number: 'x' }],
}

function request(
  run: unknown,
  inputs: Readonly<Record<string, string>> = {},
  event = 'workflow_run',
) {
  const environment: Record<string, string> = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: '/event',
    GITHUB_REPOSITORY: 'octocat/node-e2e',
  }
  for (const [name, value] of Object.entries(inputs)) {
    environment[`INPUT_${name.toUpperCase()}`] = value
  }
  const read = (path: string) => (path === '/event' ? JSON.stringify({ workflow_run: run }) : null)
  const files = { read, isDirectory: () => false, isFile: () => false, list: () => [] }
  return readCommentRequest(environment, thisMachine(), files)
}

function problemIn(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof RunError) return JSON.stringify(error.details)
    throw error
  }
  return ''
}

describe('the end of a workflow run', () => {
  it('is read from the event', () => {
    expect(request(RUN)).toMatchObject({
      repository: 'octocat/node-e2e',
      artifacts: 'night-*',
      workflow: '',
      run: {
        id: 7,
        attempt: 2,
        event: 'pull_request',
        workflow: '.github/workflows/test.yml',
        headCommit: 'a'.repeat(40),
        headBranch: 'fix',
        headRepository: 'mona/node-e2e',
        pullRequests: [3],
      },
    })
  })

  it('can be of a repository that was deleted', () => {
    expect(request({ ...RUN, head_repository: null }).run.headRepository).toBe('')
  })

  it.each([
    ['of another event', RUN, 'push'],
    ['without an identifier', { ...RUN, id: 'x' }, 'workflow_run'],
    ['without a commit', { ...RUN, head_sha: 'main' }, 'workflow_run'],
    ['that is not there', null, 'workflow_run'],
  ])('%s is an error', (_, run, event) => {
    expect(problemIn(() => request(run, {}, event))).toContain('no workflow run that ended')
  })
})

describe('inputs', () => {
  it.each(['test.yml', '.github/workflows/test.yml'])('take the workflow %s', (workflow) => {
    expect(request(RUN, { workflow }).workflow).toBe('test.yml')
  })

  it('that are not valid are told together', () => {
    const told = problemIn(() => request(RUN, { workflow: '../x', artifacts: 'a/b', token: 'a b' }))
    expect(told).toContain('workflow')
    expect(told).toContain('artifacts')
    expect(told).toContain('token')
    expect(told).not.toContain('a b')
  })
})
