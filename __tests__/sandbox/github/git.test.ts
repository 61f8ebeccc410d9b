import { describe, expect, test } from '@jest/globals'
import { aGitHub, OWN } from './github.ts'

const REPOSITORIES = [
  {
    name: 'octocat/node-e2e',
    commits: [
      {
        message: 'one',
        files: { 'a/b.txt': 'one\n', 'c.txt': 'c\n', 'long.txt': 'same\n'.repeat(9) },
      },
      { message: 'two', files: { 'a/b.txt': 'two\n' } },
      { message: 'three', branch: 'side', files: { 'c.txt': null, 'd.txt': 'd\n' } },
      { message: 'four', files: { 'long.txt': null, 'moved.txt': 'same\n'.repeat(9) } },
    ],
    pulls: [{ head: 'side' }],
    releases: [
      { tag: 'v1.0.0', publishedAt: '2026-08-01T00:00:00Z' },
      { tag: 'v1.1.0', publishedAt: '2026-08-02T00:00:00Z' },
      { tag: 'v1.2.0-rc.1', prerelease: true, publishedAt: '2026-08-03T00:00:00Z' },
    ],
  },
]

describe('a history branch', () => {
  test('is written object by object, and moves on only to what follows', async () => {
    const { github, client } = await aGitHub({ repositories: REPOSITORIES })
    const main = (await github.commit('main')) ?? ''
    const { data: blob } = await client.git.createBlob({ ...OWN, content: 'hello' })
    // What `echo -n hello | git hash-object --stdin` says.
    expect(blob.sha).toBe('b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0')
    const { data: tree } = await client.git.createTree({
      ...OWN,
      tree: [
        { path: 'runs/1.json', mode: '100644', type: 'blob', sha: blob.sha },
        { path: 'index.json', mode: '100644', content: '{}' },
      ],
    })
    const commit = async (message: string, parents: string[]) =>
      (await client.git.createCommit({ ...OWN, message, tree: tree.sha, parents })).data.sha
    const first = await commit('first', [])
    const second = await commit('second', [first])
    const rival = await commit('rival', [first])
    await client.git.createRef({ ...OWN, ref: 'refs/heads/history/v1', sha: first })
    const move = (sha: string, force = false) =>
      client.git.updateRef({ ...OWN, ref: 'heads/history/v1', sha, force })
    await move(second)
    await expect(move(rival)).rejects.toThrow('Update is not a fast forward')
    await expect(move(main)).rejects.toThrow('Update is not a fast forward')
    await expect(move('f'.repeat(40))).rejects.toThrow('Object does not exist')
    await expect(
      client.git.createRef({ ...OWN, ref: 'refs/heads/history/v1', sha: first }),
    ).rejects.toThrow('Reference already exists')
    expect(await github.file('history/v1', 'runs/1.json')).toBe('hello')
    await move(rival, true)
    expect(await github.commit('history/v1')).toBe(rival)
    const matching = await client.git.listMatchingRefs({ ...OWN, ref: 'heads/history/' })
    expect(matching.data.map(({ ref }) => ref)).toEqual(['refs/heads/history/v1'])
    await client.git.deleteRef({ ...OWN, ref: 'heads/history/v1' })
    await expect(client.git.getRef({ ...OWN, ref: 'heads/history/v1' })).rejects.toThrow(
      'Not Found',
    )
    expect(github.violations()).toEqual([])
  })

  test('keeps what was there, but for what is changed or taken away', async () => {
    const { github, client } = await aGitHub({ repositories: REPOSITORIES })
    const main = (await github.commit('main')) ?? ''
    const { data: commit } = await client.git.getCommit({ ...OWN, commit_sha: main })
    const { data: tree } = await client.git.createTree({
      ...OWN,
      base_tree: commit.tree.sha,
      tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', sha: null }],
    })
    const all = await client.git.getTree({ ...OWN, tree_sha: tree.sha, recursive: '1' })
    expect(all.data.tree.map(({ path }) => path)).toEqual(['c.txt', 'moved.txt'])
    expect(github.violations()).toEqual([])
  })

  test.each([
    ['neither content nor object', { path: 'x', mode: '100644' as const }, 422],
    [
      'an object that is not there',
      { path: 'x', mode: '100644' as const, sha: 'f'.repeat(40) },
      422,
    ],
  ])('takes no tree with %s', async (_, entry, status) => {
    const { client } = await aGitHub()
    await expect(client.git.createTree({ ...OWN, tree: [entry] })).rejects.toMatchObject({ status })
  })
})

describe('contents', () => {
  test('are read as files, directories and raw text, and written in commits', async () => {
    const { github, client } = await aGitHub({ repositories: REPOSITORIES })
    const file = { ...OWN, path: 'a/b.txt' }
    const { data } = await client.repos.getContent(file)
    if (Array.isArray(data) || data.type !== 'file') throw new Error('no file')
    expect(Buffer.from(data.content, 'base64').toString()).toBe('two\n')
    const raw = await client.repos.getContent({ ...file, mediaType: { format: 'raw' } })
    expect(raw.data).toBe('two\n')
    const directory = await client.repos.getContent({ ...OWN, path: 'a', ref: 'side' })
    expect(directory.data).toMatchObject([{ name: 'b.txt', type: 'file' }])
    const content = Buffer.from('new\n').toString('base64')
    const put = (more: object) =>
      client.repos.createOrUpdateFileContents({ ...file, message: 'new', content, ...more })
    await expect(put({})).rejects.toMatchObject({ status: 422 })
    await expect(put({ sha: 'f'.repeat(40) })).rejects.toMatchObject({ status: 409 })
    expect((await put({ sha: data.sha })).status).toBe(200)
    expect((await put({ path: 'x/y.txt', branch: 'side' })).status).toBe(201)
    expect(await github.file('main', 'a/b.txt')).toBe('new\n')
    expect(await github.file('side', 'x/y.txt')).toBe('new\n')
    await expect(client.repos.getContent({ ...OWN, path: 'nothing' })).rejects.toThrow('Not Found')
    expect(github.violations()).toEqual([])
  })
})

describe('commits', () => {
  test('are found by branch and by abbreviation', async () => {
    const { github, client } = await aGitHub({ repositories: REPOSITORIES })
    const sha = (await github.commit('main')) ?? ''
    for (const ref of ['main', 'heads/main', sha.slice(0, 7), sha]) {
      expect((await client.repos.getCommit({ ...OWN, ref })).data.sha).toBe(sha)
    }
    await expect(client.repos.getCommit({ ...OWN, ref: 'abcdef0' })).rejects.toMatchObject({
      status: 422,
    })
    await expect(client.repos.getCommit({ ...OWN, ref: 'main~1' })).rejects.toMatchObject({
      status: 422,
    })
    expect(github.violations()).toEqual([])
  })

  test('say what they changed, a move as a move', async () => {
    const { client } = await aGitHub({ repositories: REPOSITORIES })
    const { data } = await client.repos.getCommit({ ...OWN, ref: 'main' })
    expect(data.files).toMatchObject([
      { filename: 'moved.txt', previous_filename: 'long.txt', status: 'renamed', changes: 0 },
    ])
  })

  test('are listed newest first, also those of one path', async () => {
    const { client } = await aGitHub({ repositories: REPOSITORIES })
    const messages = async (query: object) =>
      (await client.repos.listCommits({ ...OWN, ...query })).data.map(
        ({ commit }) => commit.message,
      )
    expect(await messages({})).toEqual(['four', 'two', 'one'])
    expect(await messages({ path: 'a/b.txt' })).toEqual(['two', 'one'])
    expect(await messages({ sha: 'side', until: '2026-08-01T00:01:30Z' })).toEqual(['two', 'one'])
  })

  test.each([
    ['main...side', 'diverged', 1, 1],
    ['side...main', 'diverged', 1, 1],
    ['main...main', 'identical', 0, 0],
  ])('are compared: %s', async (basehead, status, ahead, behind) => {
    const { github, client } = await aGitHub({ repositories: REPOSITORIES })
    const { data } = await client.repos.compareCommitsWithBasehead({ ...OWN, basehead })
    expect(data).toMatchObject({ status, ahead_by: ahead, behind_by: behind })
    expect(github.violations()).toEqual([])
  })

  test('have the same names each time, because the seed says all of them', async () => {
    const [one, other] = await Promise.all([aGitHub(), aGitHub()])
    expect(await one.github.commit('main')).toBe(await other.github.commit('main'))
  })
})

test('a pull request is what its branch adds', async () => {
  const { github, client } = await aGitHub({ repositories: REPOSITORIES })
  const target = { ...OWN, pull_number: 1 }
  expect((await client.pulls.get(target)).data).toMatchObject({ commits: 1, changed_files: 2 })
  const files = (await client.pulls.listFiles(target)).data
  expect(files.map(({ filename, status }) => [filename, status])).toEqual([
    ['c.txt', 'removed'],
    ['d.txt', 'added'],
  ])
  const issue = await client.issues.create({ ...OWN, title: 'shares the numbers' })
  expect(issue.data.number).toBe(2)
  expect(github.violations()).toEqual([])
})

test('the latest release is none that is a prerelease', async () => {
  const { github, client } = await aGitHub({ repositories: REPOSITORIES })
  expect((await client.repos.getLatestRelease(OWN)).data.tag_name).toBe('v1.1.0')
  expect((await client.repos.listReleases(OWN)).data[0]?.tag_name).toBe('v1.2.0-rc.1')
  const tagged = await client.repos.getReleaseByTag({ ...OWN, tag: 'v1.0.0' })
  expect(tagged.data.name).toBe('v1.0.0')
  await expect(client.repos.getReleaseByTag({ ...OWN, tag: 'v9' })).rejects.toThrow('Not Found')
  expect((await client.repos.get(OWN)).data.default_branch).toBe('main')
  expect(github.violations()).toEqual([])
})
