import { setTimeout as realSleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import type { GitHub, GitHubOptions } from '../../sandbox/github/github.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { adding, aGitHub, BRANCH, PATH, REPOSITORY, record, update } from './branch.ts'

function operations(github: GitHub): readonly (string | null)[] {
  return github.requests().map(({ operation }) => operation)
}

describe('the first write', () => {
  it('makes a branch without history, which says what it is', async () => {
    const github = await aGitHub()
    const result = await update(github, adding('run 1'))
    expect(result).toEqual({
      commit: await github.commit(BRANCH),
      isNewBranch: true,
      changed: [PATH],
      base: null,
      skipped: [],
    })
    expect(await github.file(BRANCH, PATH)).toBe('run 1')
    expect(await github.file(BRANCH, 'README.md')).toMatch(
      /^<!-- crio-node-e2e: history branch -->\n# History of node e2e runs\n/,
    )
    const commit = github.requests().find(({ operation }) => operation === 'git/create-commit')
    expect(commit?.body).toMatchObject({ parents: [], message: 'Results of run 7' })
    expect(github.violations()).toEqual([])
  })

  it('is not made for nothing', async () => {
    const github = await aGitHub()
    const result = await update(github, () => new Map())
    expect(result).toEqual({
      commit: null,
      isNewBranch: false,
      changed: [],
      base: null,
      skipped: [],
    })
    expect(await github.commit(BRANCH)).toBeNull()
    expect(github.requests().every(({ method }) => method === 'GET')).toBe(true)
  })

  it('leaves the other branches alone', async () => {
    const github = await aGitHub()
    const main = await github.commit('main')
    await update(github, adding('run 1'))
    expect(await github.commit('main')).toBe(main)
  })
})

describe('a later write', () => {
  it('has the newest commit as its parent, and keeps all other files', async () => {
    const github = await aGitHub()
    const first = await update(github, adding('run 1'))
    await update(github, () => new Map([['v1/serial.x86_64.json', 'other']]))
    const third = await update(github, adding('run 2'))
    expect(third.isNewBranch).toBe(false)
    expect(await github.file(BRANCH, PATH)).toBe('run 1\nrun 2')
    expect(await github.file(BRANCH, 'v1/serial.x86_64.json')).toBe('other')
    expect(await github.file(BRANCH, 'README.md')).not.toBeNull()
    const commits = github.requests().filter(({ operation }) => operation === 'git/create-commit')
    expect(commits[1]?.body).toMatchObject({ parents: [first.commit] })
    const trees = github.requests().filter(({ operation }) => operation === 'git/create-tree')
    expect(trees[1]?.body).toMatchObject({ tree: [{ path: 'v1/serial.x86_64.json' }] })
    expect(github.violations()).toEqual([])
  })

  it('that changes nothing makes no commit', async () => {
    const github = await aGitHub()
    const { commit } = await update(github, adding('run 1'))
    expect((await update(github, adding('run 1'))).commit).toBeNull()
    expect(await github.commit(BRANCH)).toBe(commit)
  })

  it('is given what is there, byte for byte', async () => {
    const github = await aGitHub()
    const text = 'é\u2028 🐙\r\n\uFEFFend'
    await update(github, () => new Map([[PATH, text]]))
    const seen: (string | undefined)[] = []
    await update(
      github,
      (files) => {
        seen.push(files.get(PATH), files.get('absent.json'))
        return files
      },
      { paths: [PATH, 'absent.json'] },
    )
    expect(seen).toEqual([text, undefined])
  })

  it('mentions nobody, whatever its message says', async () => {
    const github = await aGitHub()
    await update(github, adding('run 1'), {
      message: 'Lane @octocat\n\nfixes #1 [skip ci] \u001b[31m GH-1\u202e',
    })
    const commit = github.requests().find(({ operation }) => operation === 'git/create-commit')
    expect(commit?.body).toMatchObject({ message: 'Lane octocat fixes 1 skip ci 31m GH-1' })
  })
})

describe('a race', () => {
  it('with a writer in between is run again on top of what that wrote', async () => {
    const github = await aGitHub()
    await update(github, adding('run 1'))
    github.before('git/update-ref', () => update(github, adding('rival')))
    const recorded = record()
    await update(github, adding('run 2'), { recorded })
    expect(await github.file(BRANCH, PATH)).toBe('run 1\nrival\nrun 2')
    expect(recorded.lines).toEqual([`The branch ${BRANCH} changed meanwhile: attempt 1 of 12`])
    expect(recorded.waits).toHaveLength(1)
    expect(recorded.waits[0]).toBeGreaterThan(0)
    expect(recorded.waits[0]).toBeLessThanOrEqual(1)
    expect(github.violations()).toEqual([])
  })

  it('for the first commit is run again on top of the rival’s', async () => {
    const github = await aGitHub()
    github.before('git/create-ref', () => update(github, adding('rival')))
    const { isNewBranch } = await update(github, adding('run 1'))
    expect(isNewBranch).toBe(false)
    expect(await github.file(BRANCH, PATH)).toBe('rival\nrun 1')
  })

  it('with who deletes the branch makes it again', async () => {
    const github = await aGitHub()
    await update(github, adding('run 1'))
    const { token, url } = github
    github.before('git/update-ref', () =>
      fetch(`${url}/repos/${REPOSITORY}/git/refs/heads/${BRANCH}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      }),
    )
    await update(github, adding('run 2'))
    expect(await github.file(BRANCH, PATH)).toBe('run 2')
    expect(await github.file(BRANCH, 'README.md')).not.toBeNull()
  })

  it.each([2, 5])('of %i writers loses nothing', async (count) => {
    const github = await aGitHub()
    const names = Array.from({ length: count }, (_, index) => `run ${index}`)
    const results = await Promise.all(
      names.map((name) =>
        update(github, adding(name), { sleep: (milliseconds) => realSleep(milliseconds / 50) }),
      ),
    )
    const text = (await github.file(BRANCH, PATH)) ?? ''
    expect(text.split('\n').toSorted()).toEqual(names.toSorted())
    expect(results.filter(({ isNewBranch }) => isNewBranch)).toHaveLength(1)
    expect(new Set(results.map(({ commit }) => commit)).size).toBe(count)
    expect(github.violations()).toEqual([])
  })

  it('that never ends is an error', async () => {
    const github = await aGitHub()
    await update(github, adding('run 1'))
    github.fail({
      operation: 'git/update-ref',
      effect: { status: 422, body: { message: 'Update is not a fast forward' } },
      times: 99,
    })
    const error = await runErrorIn(update(github, adding('run 2')))
    expectClear(error)
    expect(error).toMatchObject({
      kind: 'environment',
      message: `The branch ${BRANCH} of ${REPOSITORY} cannot be written: others write to it all the time`,
      remedy: expect.stringContaining('concurrency'),
    })
    expect(operations(github).filter((name) => name === 'git/update-ref')).toHaveLength(12)
  })
})

describe('a response that is lost', () => {
  it.each(['git/create-ref', 'git/update-ref'])('of %s does not write twice', async (operation) => {
    const github = await aGitHub()
    if (operation === 'git/update-ref') await update(github, adding('run 1'))
    github.fail({ operation, effect: 'lost-answer' })
    let times = 0
    const result = await update(github, (files) => {
      times += 1
      return new Map([[PATH, `${files.get(PATH) ?? ''}+`]])
    })
    expect(times).toBe(1)
    expect(result.commit).toBe(await github.commit(BRANCH))
    expect(await github.file(BRANCH, PATH)).toMatch(/^[^+]*\+$/)
    expect(github.violations()).toEqual([])
  })

  it('does not write twice if somebody else has written after it', async () => {
    const github = await aGitHub()
    await update(github, adding('run 1'))
    github.fail({ operation: 'git/update-ref', effect: 'lost-answer' })
    let lookUps = 0
    const change = adding('run 2')
    const result = update(github, (files) => {
      // The look at the branch after the lost response finds one commit more.
      github.before('git/get-ref', () => update(github, adding('rival')))
      lookUps += 1
      return change(files)
    })
    await result
    expect(lookUps).toBe(1)
    expect(await github.file(BRANCH, PATH)).toBe('run 1\nrun 2\nrival')
  })

  it.each(['git/create-blob', 'git/create-tree', 'git/create-commit', 'git/get-ref'])(
    'of %s is asked for again',
    async (operation) => {
      const github = await aGitHub()
      github.fail({ operation, effect: 'lost-answer', times: 2 })
      const recorded = record()
      await update(github, adding('run 1'), { recorded })
      expect(await github.file(BRANCH, PATH)).toBe('run 1')
      expect(recorded.waits).toHaveLength(2)
    },
  )

  it.each([
    ['a broken gateway', { status: 502 as const }],
    ['a response that ends too early', { status: 200 as const, body: '' }],
    ['a reset connection', 'reset' as const],
  ])('because of %s is asked for again', async (_, effect) => {
    for (const operation of ['git/get-tree', 'git/create-blob', 'git/create-ref']) {
      const github = await aGitHub()
      if (operation === 'git/get-tree') await update(github, adding('run 1'))
      github.fail({ operation, effect, times: 2 })
      await update(github, adding('run 2'))
      expect(await github.file(BRANCH, PATH)).toContain('run 2')
    }
  })

  it('every time is an error', async () => {
    const github = await aGitHub()
    github.fail({ operation: 'git/create-tree', effect: { status: 503 }, times: 99 })
    const recorded = record()
    const error = await runErrorIn(update(github, adding('run 1'), { recorded }))
    expectClear(error)
    expect(error).toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(/cannot be written: GitHub does not respond as it should$/),
      cause: expect.stringMatching(/^GitHub: 503 .*\(new tree of octocat\/node-e2e\)$/),
    })
    expect(recorded.waits).toHaveLength(4)
  })
})

describe('rate limits', () => {
  const SECONDARY =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

  it.each([
    ['retry-after', { 'retry-after': '17' }, 17],
    ['no header', {}, 60],
  ])('of content are waited for: %s', async (_, headers, seconds) => {
    const github = await aGitHub()
    const effect = { status: 403, headers, body: { message: SECONDARY } }
    github.fail({ operation: 'git/create-blob', effect })
    github.fail({ operation: 'git/create-ref', effect })
    const recorded = record()
    await update(github, adding('run 1'), { recorded })
    expect(recorded.waits).toEqual([seconds, seconds])
    expect(await github.file(BRANCH, PATH)).toBe('run 1')
  })

  it('of requests are waited for until they begin anew, by the clock of GitHub', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z')
    const github = await aGitHub({ rateLimit: 3, now: () => new Date(now) })
    now += 55 * 60 * 1000
    const recorded = record()
    await update(github, adding('run 1'), {
      recorded,
      sleep: async (milliseconds) => {
        recorded.waits.push(milliseconds / 1000)
        now += milliseconds
      },
    }).catch((error: unknown) => error)
    expect(recorded.waits[0]).toBe(300)
    expect(operations(github).length).toBeGreaterThan(4)
  })

  it('that last too long are an error that says how long', async () => {
    const github = await aGitHub({ rateLimit: 2 })
    const recorded = record()
    const error = await runErrorIn(update(github, adding('run 1'), { recorded }))
    expectClear(error)
    expect(error).toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(
        /the rate limit of GitHub is exceeded for (?:1h00m|60m00s|59m\d\ds)$/,
      ),
    })
    expect(recorded.waits).toEqual([])
  })

  it('that ask for no wait are waited for, longer each time', async () => {
    const github = await aGitHub()
    const effect = { status: 429, headers: { 'retry-after': '0' }, body: { message: 'Later' } }
    github.fail({ operation: 'git/create-blob', effect, times: 999 })
    const recorded = record()
    await runErrorIn(update(github, adding('run 1'), { recorded }))
    expect(recorded.waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256])
  })

  it('do not hold up a job for ever', async () => {
    const github = await aGitHub()
    const effect = { status: 429, headers: { 'retry-after': '250' }, body: { message: SECONDARY } }
    github.fail({ operation: 'git/create-blob', effect, times: 99 })
    const recorded = record()
    await runErrorIn(update(github, adding('run 1'), { recorded }))
    expect(recorded.waits).toEqual([250, 250])
  })
})

describe('what GitHub does not permit', () => {
  const RULE = { branches: 'crio-*', of: 'ruleset' } as const

  it.each<[string, Partial<GitHubOptions>, RegExp, RegExp, RegExp]>([
    [
      'a token that only reads, as of pull requests from forks',
      { permissions: { contents: 'read' } },
      /the job has no permission to write to the repository$/,
      /^GitHub: 403 Resource not accessible by integration \(new blob of octocat\/node-e2e\)$/,
      /contents: write to the permissions of the job.*pull requests from forks never have it/,
    ],
    [
      'an archived repository',
      { repositories: [{ name: REPOSITORY, archived: true }] },
      /octocat\/node-e2e is archived$/,
      /^GitHub: 403 Repository was archived so is read-only\./,
      /^Unarchive the repository, or choose history: artifact/,
    ],
    [
      'an empty repository',
      { repositories: [{ name: REPOSITORY, commits: [] }] },
      /octocat\/node-e2e is empty$/,
      /^GitHub: 409 Git Repository is empty\./,
      /^Push a first commit to its default branch/,
    ],
    [
      'a ruleset for new branches',
      { repositories: [{ name: REPOSITORY, rules: [{ ...RULE, forbids: 'creation' }] }] },
      /a rule of the repository forbids it, or its name collides with another branch$/,
      /^GitHub: 422 Reference update failed \(new branch crio-node-e2e-history of /,
      /^Exclude crio-node-e2e-history from rulesets.*choose another name \(history-branch\)/,
    ],
  ])('is said with what to do: %s', async (_, options, why, cause, remedy) => {
    const github = await aGitHub(options)
    const error = await runErrorIn(update(github, adding('run 1')))
    expectClear(error)
    expect(error).toMatchObject({ kind: 'input', reason: 'invalid-input' })
    expect(error.message).toMatch(why)
    expect(error.cause).toMatch(cause)
    expect(error.remedy).toMatch(remedy)
    expect(await github.commit(BRANCH)).toBeNull()
    expect(JSON.stringify(error)).not.toContain(github.token)
  })

  it.each([
    [
      'ruleset',
      'update',
      /^GitHub: 422 Repository rule violations found Cannot update this protected ref\./,
    ],
    ['ruleset', 'no-pull-request', /Changes must be made through a pull request\./],
    ['protection', 'update', /^GitHub: 403 You're not authorized to push to this branch\./],
    ['protection', 'no-pull-request', /^GitHub: 422 Changes must be made through a pull request\./],
  ] as const)('names the rule of a %s: %s', async (of, forbids, cause) => {
    const rules = [{ branches: BRANCH, of, forbids }]
    const github = await aGitHub({ repositories: [{ name: REPOSITORY, rules }] })
    await update(github, adding('run 1'))
    const error = await runErrorIn(update(github, adding('run 2')))
    expectClear(error)
    expect(error.message).toMatch(/a rule of the repository forbids it$/)
    expect(error.cause).toMatch(cause)
    expect(error.remedy).toMatch(
      /^Exclude crio-node-e2e-history from the ruleset.*history: artifact/,
    )
    expect(await github.file(BRANCH, PATH)).toBe('run 1')
    expect(operations(github).filter((name) => name === 'git/update-ref')).toHaveLength(1)
  })

  it.each([
    [
      401,
      'Bad credentials',
      /GitHub does not accept the token$/,
      /^Give a token that is still valid/,
    ],
    [
      403,
      'Resource not accessible by personal access token',
      /the token has no permission to write to octocat\/node-e2e$/,
      /^Give the token the permission Contents: read and write/,
    ],
    [
      403,
      'Must have push access to repository',
      /the token has no permission to write to octocat\/node-e2e$/,
      /^Give the token the permission Contents: read and write/,
    ],
    [403, 'Something new', /GitHub forbids it$/, /^Check the token and the settings/],
    [
      404,
      'Not Found',
      /octocat\/node-e2e does not exist, or the token has no access to it$/,
      /^Check the repository/,
    ],
    [
      422,
      'Sorry, your input was too large to process.',
      /its files are too large for GitHub$/,
      /history prune$/,
    ],
  ])('is said for status %i: %s', async (status, message, why, remedy) => {
    const github = await aGitHub()
    github.fail({ operation: 'git/create-blob', effect: { status, body: { message } }, times: 9 })
    const error = await runErrorIn(update(github, adding('run 1')))
    expectClear(error)
    expect(error.kind).toBe('input')
    expect(error.message).toMatch(why)
    expect(error.remedy).toMatch(remedy)
    expect(operations(github).filter((name) => name === 'git/create-blob')).toHaveLength(1)
  })

  it('is tried again if GitHub only disagrees with itself for a moment', async () => {
    const github = await aGitHub()
    const effect = { status: 422, body: { message: 'Reference update failed' } }
    github.fail({ operation: 'git/create-ref', effect, times: 2 })
    await update(github, adding('run 1'))
    expect(await github.file(BRANCH, PATH)).toBe('run 1')
  })

  it('has no control characters of a strange server in it', async () => {
    const github = await aGitHub()
    const body = { message: 'No\u001b[31m\n::error::x', errors: [{ message: 'a\tb' }, 'c', 7] }
    github.fail({ operation: 'git/create-blob', effect: { status: 422, body } })
    const { cause } = await runErrorIn(update(github, adding('run 1')))
    expect(cause).toBe('GitHub: 422 No ::error::x: a b: c (new blob of octocat/node-e2e)')
  })
})

describe('a branch of somebody else', () => {
  it.each([
    ['without a README', { 'notes.txt': 'mine' }],
    ['with its own README', { 'README.md': '# Mine\n\n<!-- crio-node-e2e: history branch -->\n' }],
  ])('is never written: %s', async (_, files) => {
    const commits = [
      { message: 'Begin', files: { 'code.txt': 'code' } },
      { message: 'Mine', branch: BRANCH, files },
    ]
    const github = await aGitHub({ repositories: [{ name: REPOSITORY, commits }] })
    const error = await runErrorIn(update(github, adding('run 1')))
    expectClear(error)
    expect(error).toMatchObject({
      kind: 'input',
      message: expect.stringMatching(/it has content of somebody else$/),
      remedy: expect.stringMatching(/^Choose another name \(input history-branch\)/),
    })
    expect(github.requests().every(({ method }) => method === 'GET')).toBe(true)
  })

  it('is one of this action also if an editor saved its README in another way', async () => {
    const readme = '\uFEFF<!-- crio-node-e2e: history branch --> \r\n\r\nchanged\r\n'
    const commits = [{ message: 'Edit', branch: BRANCH, files: { 'README.md': readme } }]
    const github = await aGitHub({ repositories: [{ name: REPOSITORY, commits }] })
    await update(github, adding('run 1'))
    expect(await github.file(BRANCH, PATH)).toBe('run 1')
    expect(await github.file(BRANCH, 'README.md')).toBe(readme)
  })
})

describe('names', () => {
  it.each(['', '-x', '.hidden', 'a..b', 'a b', 'x.lock', 'x/', 'refs/../y', 'a\n', 'x~1', 'é'])(
    'that cannot be of a branch are refused: %j',
    async (branch) => {
      const github = await aGitHub()
      const error = await runErrorIn(update(github, adding('run 1'), { branch }))
      expect(error).toMatchObject({
        kind: 'input',
        remedy: expect.stringContaining('history-branch'),
      })
      expect(github.requests()).toEqual([])
    },
  )

  it.each(['README.md', '../x', '/etc/x', '.github/workflows/x.yml', 'a//b', 'a\\b', 'x\n'])(
    'of files stay within the history: %j',
    async (path) => {
      const github = await aGitHub()
      await expect(update(github, () => new Map([[path, 'x']]))).rejects.toThrow(
        'cannot be written',
      )
      expect(await github.commit(BRANCH)).toBeNull()
    },
  )

  it('with slashes are fine', async () => {
    const github = await aGitHub()
    await update(github, adding('run 1'), { branch: 'ci/crio-node-e2e/history' })
    await update(github, adding('run 2'), { branch: 'ci/crio-node-e2e/history' })
    expect(await github.file('ci/crio-node-e2e/history', PATH)).toBe('run 1\nrun 2')
    expect(github.violations()).toEqual([])
  })
})

it('a file that is too large is not written', async () => {
  const github = await aGitHub()
  const error = await runErrorIn(update(github, () => new Map([[PATH, 'x'.repeat(17 << 20)]])))
  expectClear(error)
  expect(error).toMatchObject({ kind: 'input', remedy: expect.stringContaining('history prune') })
  expect(await github.commit(BRANCH)).toBeNull()
})

it('a branch that never moves, without any response, is not called a race', async () => {
  const github = await aGitHub()
  await update(github, adding('run 1'))
  github.fail({ operation: 'git/update-ref', effect: { status: 502 }, times: 99 })
  const error = await runErrorIn(update(github, adding('run 2')))
  expectClear(error)
  expect(error).toMatchObject({
    kind: 'environment',
    message: expect.stringMatching(/GitHub does not respond as it should$/),
  })
  expect(await github.file(BRANCH, PATH)).toBe('run 1')
})
