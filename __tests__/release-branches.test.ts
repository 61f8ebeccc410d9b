import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Workflow {
  readonly jobs: {
    readonly releases: {
      readonly steps: readonly {
        readonly run: string
        readonly env: Readonly<Record<string, string>>
      }[]
    }
  }
}

const workflow: Workflow = parse(readFileSync('.github/workflows/release-branches.yml', 'utf8'))
const [step] = workflow.jobs.releases.steps
const directory = mkdtempSync(join(tmpdir(), 'releases-'))

afterAll(() => rmSync(directory, { recursive: true, force: true }))

/**
 * Runs the step with a curl that answers 200, or 404 for URLs with one of the texts.
 * @param silent texts in URLs that get no answer
 */
function run(releases: string, missing: readonly string[], silent: readonly string[] = []) {
  const cases = [
    ...missing.map((text) => `*${text}*) printf 404 ;;`),
    ...silent.map((text) => `*${text}*) printf 000; exit 28 ;;`),
    '*) printf 200 ;;',
  ]
  const curl = ['#!/bin/sh', 'for url; do :; done', 'case $url in', ...cases, 'esac', ''].join('\n')
  writeFileSync(join(directory, 'curl'), curl)
  chmodSync(join(directory, 'curl'), 0o755)
  for (const file of ['output', 'summary']) writeFileSync(join(directory, file), '')
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
    encoding: 'utf8',
    env: {
      ...step?.env,
      PATH: `${directory}:${process.env['PATH'] ?? ''}`,
      RELEASES: releases,
      GITHUB_OUTPUT: join(directory, 'output'),
      GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    },
  })
  return {
    status,
    stdout,
    output: readFileSync(join(directory, 'output'), 'utf8').trim().split('\n'),
    summary: readFileSync(join(directory, 'summary'), 'utf8'),
  }
}

describe('the releases that are tested', () => {
  it('are those that have builds of both projects, the others are told with the reason', () => {
    const { status, output, summary, stdout } = run('1.38 1.37 1.36', [
      'cri-o/latest-release-1.38.txt',
      'ci/latest-1.36.txt',
    ])
    expect(status).toBe(0)
    expect(output).toEqual(['releases=["1.37"]', 'expect=["1.37-amd64","1.37-arm64"]'])
    expect(summary).toBe(
      '- Release 1.38 is left out: CRI-O has no builds of release-1.38\n- Release 1.36 is left out: Kubernetes has no CI builds of release-1.36\n',
    )
    expect(stdout).toContain('::notice title=Release 1.38 is left out::')
  })

  it('are not left out because a server does not answer', () => {
    const { status, output } = run('1.37 1.36', [], ['release-1.37', 'ci/latest-1.36'])
    expect([status, output[0]]).toEqual([0, 'releases=["1.37","1.36"]'])
  })

  it.each([
    ['none has builds', '1.99', ['1.99']],
    ['a name is no release', '1.37 main', []],
    ['a name is a command', '1.37 $(touch x)', []],
  ])('are an error if %s', (_, releases, missing) => {
    const { status, stdout } = run(releases, missing)
    expect(status).toBe(1)
    expect(stdout).toContain('::error::')
  })
})
