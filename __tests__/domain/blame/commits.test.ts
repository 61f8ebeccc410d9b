import { describe, expect, it } from '@jest/globals'
import { branchCommits, type ListedCommit } from '../../../src/domain/blame/commits.ts'

function listed(sha: string, parents: readonly string[], message = `change ${sha}`): ListedCommit {
  return { sha, parents, message, author: 'someone' }
}

describe('branchCommits', () => {
  it('follows first parents, and leaves out the commits of pull requests', () => {
    const commits = [
      listed('m2', ['m1', 'p2'], 'Merge pull request #12 from a/b\n\nserver: close the log'),
      listed('p2', ['p1']),
      listed('p1', ['good']),
      listed(
        'm1',
        ['good', 'q1'],
        'Merge pull request #11 from c/d\r\n\r\nci: new image\r\n\r\nMore',
      ),
      listed('q1', ['good']),
    ]
    expect(branchCommits(commits, 'good', 'm2')).toEqual([
      { sha: 'm1', title: 'ci: new image', pullRequest: 11, author: 'someone' },
      { sha: 'm2', title: 'server: close the log', pullRequest: 12, author: 'someone' },
    ])
  })

  it.each([
    ['oci: wait for the exit file (#345)\n\nLong text', 'oci: wait for the exit file', 345],
    ['oci: wait for the exit file', 'oci: wait for the exit file', null],
    ['Merge pull request #7 from a/b', 'Merge pull request #7 from a/b', 7],
    ["Merge branch 'main' into x", "Merge branch 'main' into x", null],
    ['', '', null],
  ])('reads the message %j', (message, title, pullRequest) => {
    const [commit] = branchCommits([listed('bad', ['good'], message)], 'good', 'bad') ?? []
    expect(commit).toMatchObject({ title, pullRequest })
  })

  it('has no commits between a commit and itself', () => {
    expect(branchCommits([], 'same', 'same')).toEqual([])
  })

  it('knows no line if the good commit is on a side branch, or the list has a gap', () => {
    const commits = [listed('bad', ['m1', 'side']), listed('side', ['good'])]
    expect(branchCommits(commits, 'good', 'bad')).toBeNull()
    expect(branchCommits([...commits, listed('m1', ['root'])], 'side', 'bad')).toBeNull()
  })

  it('does not follow a circle for ever', () => {
    const commits = [listed('bad', ['other']), listed('other', ['bad'])]
    expect(branchCommits(commits, 'good', 'bad')).toBeNull()
  })
})
