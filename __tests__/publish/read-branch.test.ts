import { describe, expect, it } from '@jest/globals'
import type { GitHub } from '../../sandbox/github/github.ts'
import { gitHubWriter } from '../../src/adapters/github-writer.ts'
import { readBranch } from '../../src/publish/read-branch.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { aGitHub, BRANCH, PATH, REPOSITORY, record, update } from './branch.ts'

function read(github: GitHub, recorded = record()) {
  return readBranch(gitHubWriter({ token: github.token, baseUrl: github.url }), {
    repository: REPOSITORY,
    branch: BRANCH,
    isWanted: (path) => path.endsWith('.json'),
    log: { info: (line) => recorded.lines.push(line) },
    sleep: async (milliseconds) => recorded.waits.push(milliseconds),
  })
}

describe('reading a branch', () => {
  it('gives the wanted files, and waits if GitHub does not respond', async () => {
    const github = await aGitHub()
    await update(
      github,
      () =>
        new Map([
          [PATH, 'one'],
          ['other.json', 'two'],
          ['x.txt', 'three'],
        ]),
    )
    const before = github.requests().length
    github.fail({ operation: 'git/get-ref', effect: { status: 502 } })
    github.fail({ operation: 'git/get-blob', effect: 'reset', after: 1 })
    const recorded = record()
    expect(await read(github, recorded)).toEqual({
      files: new Map([
        ['other.json', 'two'],
        [PATH, 'one'],
      ]),
      problems: [],
    })
    expect(recorded.waits).toHaveLength(2)
    expect(
      github
        .requests()
        .slice(before)
        .every(({ method }) => method === 'GET'),
    ).toBe(true)
  })

  it('is null without a branch', async () => {
    expect(await read(await aGitHub())).toBeNull()
  })

  it('is an error of the branch if it has other content', async () => {
    const commits = [{ message: 'Mine', branch: BRANCH, files: { 'a.json': 'mine' } }]
    const github = await aGitHub({ repositories: [{ name: REPOSITORY, commits }] })
    const { message } = await runErrorIn(read(github))
    expect(message).toBe(
      `The branch ${BRANCH} of ${REPOSITORY} cannot be read: it has content of somebody else`,
    )
  })

  it('needs a permission in a private repository', async () => {
    const github = await aGitHub({
      repositories: [{ name: REPOSITORY, private: true }],
      permissions: { actions: 'read' },
    })
    const error = await runErrorIn(read(github))
    expectClear(error)
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /cannot be read: the job has no permission to read the repository$/,
      ),
      remedy: 'Add contents: read to the permissions of the job with the report action',
    })
  })

  it('leaves out files that are too large', async () => {
    const commits = [
      {
        message: 'Large',
        branch: BRANCH,
        files: {
          'README.md': '<!-- crio-node-e2e: history branch -->\n',
          'large.json': 'x'.repeat(17 << 20),
          'small.json': '{}',
        },
      },
    ]
    const github = await aGitHub({ repositories: [{ name: REPOSITORY, commits }] })
    expect(await read(github)).toEqual({
      files: new Map([['small.json', '{}']]),
      problems: [expect.stringMatching(/cannot be read: large\.json is too large$/)],
    })
  })
})
