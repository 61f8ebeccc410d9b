import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { aGitHub } from './github.ts'

const REPOSITORIES = [
  {
    name: 'octocat/node-e2e',
    commits: [
      { message: 'A', files: { 'a.txt': 'text' }, branch: 'main' },
      { message: 'B', branch: 'x/y' },
    ],
  },
  { name: 'octocat/secret', private: true },
]

test('the archive of a branch is served without a token, as it is now', async () => {
  const { github } = await aGitHub({ repositories: REPOSITORIES })
  const get = (path: string) => fetch(`${github.url}/octocat/${path}`)
  const response = await get('node-e2e/archive/refs/heads/x/y.tar.gz')
  expect(response.status).toBe(200)
  const tar = gunzipSync(Buffer.from(await response.arrayBuffer())).toString()
  expect(tar).toContain('node-e2e-x-y/a.txt')
  expect((await get('node-e2e/archive/refs/heads/none.tar.gz')).status).toBe(404)
  expect((await get('secret/archive/refs/heads/main.tar.gz')).status).toBe(404)
  expect(github.violations()).toEqual([])
})
