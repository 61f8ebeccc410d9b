import { expect, it } from '@jest/globals'
import { createGitHub } from '../../sandbox/github/github.ts'
import { DEFAULT_CONTENTS } from '../../sandbox/mirror.ts'
import { runInSandbox } from './sandbox-run.ts'

const KUBERNETES = 'kubernetes/kubernetes'

it('a run asks GitHub, with the job’s token, for the full commit of a version that has it abbreviated', async () => {
  const github = await createGitHub({
    repositories: [{ name: 'octocat/node-e2e' }, { name: KUBERNETES }],
  })
  try {
    const commit = (await github.commit('main', KUBERNETES)) ?? ''
    const version = `v1.37.0-beta.0.440+${commit.slice(0, 14)}`
    await runInSandbox(
      {
        inputs: { token: github.token, focus: 'no such spec' },
        sandbox: {
          services: [github],
          mirror: { ...DEFAULT_CONTENTS, kubernetes: [{ version, date: '2026-08-20T20:00:00Z' }] },
        },
        runner: { token: github.token },
      },
      ({ main }) => {
        expect(main.log).toContainEqual(expect.stringContaining(`${version}, commit ${commit}`))
        expect(main.log.join('\n')).not.toContain(github.token)
      },
    )
    expect(github.requests()).toMatchObject([
      { path: `/repos/${KUBERNETES}/commits/${commit.slice(0, 14)}`, status: 200 },
    ])
    expect(github.violations()).toEqual([])
  } finally {
    await github.close()
  }
})
