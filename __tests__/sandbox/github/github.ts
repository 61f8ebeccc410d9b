import { getOctokit } from '@actions/github'
import { afterEach } from '@jest/globals'
import type { Permissions } from '../../../sandbox/github/access.ts'
import { createGitHub, type GitHub, type GitHubOptions } from '../../../sandbox/github/github.ts'

/** Owner and name of the repository that the job runs for. */
export const OWN = { owner: 'octocat', repo: 'node-e2e' }

const ALL: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'read',
  statuses: 'write',
}

const started: GitHub[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()))
})

/** A GitHub that ends with the test, and the client that actions use, with a token that may do all. */
export async function aGitHub(options: Partial<GitHubOptions> = {}) {
  const github = await createGitHub({
    repositories: [{ name: 'octocat/node-e2e' }],
    permissions: ALL,
    ...options,
  })
  started.push(github)
  return { github, client: aClient(github) }
}

/** The client that actions use. */
export function aClient(github: GitHub, token = github.token) {
  return getOctokit(token, { baseUrl: github.url }).rest
}

/** Asks without a client's help, so that anything can be sent. */
export async function ask(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: `token ${github.token}` },
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  }
}
