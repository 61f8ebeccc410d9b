import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { childPrograms } from '../../src/adapters/children.ts'
import { checkoutRoot, cloneOf } from '../../src/builds/checkout-clone.ts'
import { commitOf, commitsOfCheckout } from '../../src/builds/checkout-commits.ts'
import { gitIn } from '../../src/builds/checkout-git.ts'
import { commitFiles, contentOf, git, makeRepository } from '../git-repository.ts'
import { runErrorIn } from '../run-error.ts'

const children = childPrograms(process.env)

let base: string
let checkout: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'checkout-'))
  checkout = join(base, 'cri-o')
  makeRepository(checkout)
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

function commit(name: string): string {
  return commitFiles(checkout, name, { [`${name.split(' ')[0]}.go`]: name })
}

const clone = () => join(base, 'search', 'source')

async function expectSources(from: string, commits: readonly string[]): Promise<void> {
  const before = contentOf(from)
  const source = await cloneOf(gitIn(children, from), clone(), children)
  for (const one of commits) {
    await source.run(['checkout', '--quiet', '--detach', '--force', one])
    expect(git(clone(), 'rev-parse', 'HEAD')).toBe(one)
    expect(git(clone(), 'status', '--porcelain')).toBe('')
  }
  expect(contentOf(from)).toEqual(before)
}

function between(good: string, bad: string, directory = checkout) {
  return commitsOfCheckout(gitIn(children, directory), good, bad, { good: 'good', bad: 'bad' })
}

describe('a revision', () => {
  it('is whatever git resolves', async () => {
    const first = commit('first')
    const second = commit('second')
    git(checkout, 'tag', '--annotate', '--message=x', 'v1', first)
    git(checkout, 'branch', 'feature/a', first)
    git(checkout, 'fetch', '--quiet', checkout, 'feature/a')
    const find = (name: string) => commitOf(gitIn(children, checkout), name, 'good')
    for (const name of ['v1', 'feature/a', first.slice(0, 9), 'HEAD~1', 'main^', 'FETCH_HEAD']) {
      expect([name, await find(name)]).toEqual([name, first])
    }
    expect(await find(':/second')).toBe(second)
    expect(await find('@')).toBe(second)
  })

  it.each(['nowhere', '-x', '--git-dir', 'HEAD:first.go', 'HEAD..main', '', 'HEAD\n'])(
    'is none: %j',
    async (name) => {
      commit('first')
      const error = await runErrorIn(commitOf(gitIn(children, checkout), name, 'bad'))
      expect(error).toMatchObject({ kind: 'input', reason: 'invalid-input' })
      // Messages begin with a capital letter, and names are not changed by that.
      expect(error.message).toContain(`There is no commit ${name} in`)
      expect(error.message).toContain('(option bad)')
    },
  )
})

describe('the commits between two', () => {
  it('are those of the branch, with titles, pull requests and what they change', async () => {
    const good = commit('first')
    git(checkout, 'checkout', '--quiet', '-b', 'topic')
    commit('inside of the pull request')
    git(checkout, 'checkout', '--quiet', 'main')
    const squashed = commit('server: squashed (#12)')
    const message = 'Merge pull request #13 from ada/topic\n\nserver: merged'
    git(checkout, 'merge', '--quiet', '--no-ff', 'topic', '--message', message)
    const merge = git(checkout, 'rev-parse', 'HEAD')
    const { commits, touched } = await between(good, merge)
    expect(commits).toEqual([
      { sha: squashed, title: 'server: squashed', pullRequest: 12, author: 'Ada' },
      { sha: merge, title: 'server: merged', pullRequest: 13, author: 'Ada' },
    ])
    expect(touched).toEqual([['server:.go'], ['inside.go']])
  })

  it('are told with any message, also with what looks like a field of the list', async () => {
    const good = commit('first')
    const bad = commitFiles(checkout, 'a\u0001b\n\n\u001b[31mred\ncommit 1234', { 'ä b\n.go': '' })
    const { commits, touched } = await between(good, bad)
    expect(commits).toMatchObject([{ sha: bad, title: 'a\u0001b' }])
    expect(touched[0]).toHaveLength(1)
  })

  it.each([
    ['the same', () => [commit('a'), git(checkout, 'rev-parse', 'HEAD')], /are the same/, /differ/],
    ['exchanged', () => [commit('a'), commit('b')].toReversed(), /comes after the bad/, /Exchange/],
  ] as const)('are none if the ends are %s', async (_, ends, message, remedy) => {
    const [good = '', bad = ''] = ends()
    const error = await runErrorIn(between(good, bad))
    expect(error.message).toMatch(message)
    expect(error.remedy).toMatch(remedy)
  })

  it('are none if the good one is beside the branch, and the error names where it left it', async () => {
    const fork = commit('fork')
    git(checkout, 'checkout', '--quiet', '-b', 'topic')
    const bad = commit('topic')
    git(checkout, 'checkout', '--quiet', 'main')
    const error = await runErrorIn(between(commit('main went on'), bad))
    expect(error.message).toMatch(/not on the branch of the bad one/)
    expect(error.remedy).toContain(`Name ${fork.slice(0, 12)}, `)
  })

  it('are none in a history that is cut, and the error says so', async () => {
    const good = commit('a')
    commit('b')
    const bad = commit('c')
    const shallow = join(base, 'shallow')
    git(base, 'clone', '--quiet', '--depth=2', `file://${checkout}`, shallow)
    git(shallow, 'fetch', '--quiet', '--depth=1', checkout, good)
    const error = await runErrorIn(between(good, bad, shallow))
    expect(error.cause).toBe('The checkout is shallow')
  })
})

describe('the directory of the checkout', () => {
  it('is the root of a repository, and not a directory in another one', async () => {
    commitFiles(checkout, 'a', { 'unpacked/go.mod': 'module github.com/cri-o/cri-o\n' })
    await checkoutRoot(gitIn(children, checkout))
    const error = await runErrorIn(checkoutRoot(gitIn(children, join(checkout, 'unpacked'))))
    expect(error.cause).toBe(`The repository is that of ${checkout}`)
  })

  it('is no repository', async () => {
    const error = await runErrorIn(checkoutRoot(gitIn(children, base)))
    expect(error.message).toContain('is no git repository')
  })

  it('of another user is refused by git, and the error says what to do', async () => {
    commit('a')
    const others = childPrograms({ ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
    const error = await runErrorIn(checkoutRoot(gitIn(others, checkout)))
    expect(error.cause).toBe('It belongs to another user')
    expect(error.remedy).toContain(`safe.directory ${checkout}`)
  })

  it('needs git', async () => {
    const none = childPrograms({ PATH: join(base, 'no-such') })
    const error = await runErrorIn(checkoutRoot(gitIn(none, checkout)))
    expect(error.message).toBe('git is not installed')
  })
})

describe('the repository for builds', () => {
  it('has commits that are on no branch, and the tags', async () => {
    const first = commit('a')
    git(checkout, 'tag', '--annotate', '--message=x', 'v1.2.3')
    const lost = commit('b')
    git(checkout, 'reset', '--quiet', '--hard', first)
    await expectSources(checkout, [first, lost])
    expect(git(clone(), 'describe', lost)).toMatch(/^v1\.2\.3-1-g/)
    expect(git(checkout, 'worktree', 'list').split('\n')).toHaveLength(1)
  })

  it('is made of a worktree, and of a shallow clone', async () => {
    commit('a')
    const second = commit('b')
    const third = commit('c')
    const worktree = join(base, 'worktree')
    git(checkout, 'worktree', 'add', '--quiet', '--detach', worktree, second)
    await expectSources(worktree, [third, second])
    const shallow = join(base, 'shallow')
    git(base, 'clone', '--quiet', '--depth=2', `file://${checkout}`, shallow)
    rmSync(clone(), { recursive: true })
    await expectSources(shallow, [second, third])
    // The history is cut there as well.
    expect(git(clone(), 'log', '--format=%H')).toBe(`${third}\n${second}`)
  })

  it('is made of a bare repository', async () => {
    const first = commit('a')
    const bare = join(base, 'bare.git')
    git(base, 'clone', '--quiet', '--bare', checkout, bare)
    await checkoutRoot(gitIn(children, bare))
    await expectSources(bare, [first])
    expect(git(bare, 'rev-parse', 'HEAD')).toBe(first)
  })

  it('fetches what a partial clone lacks into itself', async () => {
    const first = commit('a')
    const second = commit('b')
    git(checkout, 'config', 'uploadpack.allowFilter', 'true')
    git(checkout, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const partial = join(base, 'partial')
    git(
      base,
      'clone',
      '--quiet',
      '--no-checkout',
      '--filter=blob:none',
      `file://${checkout}`,
      partial,
    )
    await expectSources(partial, [first, second])
    expect(git(partial, 'log', '--format=%H').split('\n')).toEqual([second, first])
  })

  it('is used again, and runs no hook', async () => {
    const first = commit('a')
    const second = commit('b')
    const hooks = join(base, 'hooks')
    commitFiles(checkout, 'c', {})
    makeRepository(hooks)
    commitFiles(hooks, 'hook', { 'post-checkout': `#!/bin/sh\ntouch ${base}/ran\n` })
    const configured = childPrograms({
      ...process.env,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: hooks,
    })
    for (const one of [first, second]) {
      const source = await cloneOf(gitIn(configured, checkout), clone(), configured)
      await source.run(['checkout', '--quiet', '--detach', '--force', one])
    }
    expect(Object.keys(contentOf(base))).not.toContain(join(base, 'ran'))
  })

  it('is not the one that variables of a hook or of another git name', async () => {
    const first = commit('a')
    const inHook = childPrograms({
      ...process.env,
      GIT_DIR: join(checkout, '.git'),
      GIT_WORK_TREE: checkout,
      GIT_INDEX_FILE: join(checkout, '.git', 'index'),
    })
    const before = contentOf(checkout)
    const source = await cloneOf(gitIn(inHook, checkout), clone(), inHook)
    await source.run(['checkout', '--quiet', '--detach', '--force', first])
    expect(contentOf(checkout)).toEqual(before)
  })
})
