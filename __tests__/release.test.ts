import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  readonly needs?: readonly string[]
  readonly environment?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly run?: string
    readonly with?: { readonly 'subject-path'?: string }
  }[]
}

interface Workflow {
  readonly on: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

describe('release', () => {
  const { on, jobs }: Workflow = parse(read('.github/workflows/release.yml'))

  it('starts from version tags only', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
  })

  it('publishes what was checked and attested, and moves the major tag last', () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['check', undefined],
      ['attest', ['check']],
      ['publish', ['check', 'attest']],
      ['major-tag', ['check', 'publish']],
    ])
    expect(jobs['check']?.steps).toContainEqual(expect.objectContaining({ run: '.ci/run' }))
    expect(jobs['attest']?.steps.at(-1)?.with?.['subject-path']).toBe('dist/**/*.js')
    expect(jobs['publish']?.environment).toBe('release')
  })

  it('gives each job only the permissions that it needs', () => {
    expect(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['check', { contents: 'read' }],
      ['attest', { contents: 'read', 'id-token': 'write', attestations: 'write' }],
      ['publish', { contents: 'write' }],
      ['major-tag', { contents: 'write' }],
    ])
  })

  describe('as its scripts run', () => {
    const CHANGES =
      '# Changelog\n\n## Unreleased\n\n## [1.2.3] - 2026-12-01\n\n- Fix it.\n\n## [1.2.30] - 2026-11-01\n\n- Other.\n'
    let place = ''

    beforeEach(() => {
      place = mkdtempSync(join(tmpdir(), 'release-'))
    })

    afterEach(() => rmSync(place, { recursive: true }))

    /** Runs a step's script in `place`, as the runner does: bash with errexit and pipefail. */
    function runStep(job: string, env: Readonly<Record<string, string>>) {
      const script = jobs[job]?.steps.find(({ run }) => run?.includes('\n'))?.run ?? 'exit 99'
      const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: place,
        encoding: 'utf8',
        env: { PATH: `${place}:${process.env['PATH']}`, HOME: place, RUNNER_TEMP: place, ...env },
      })
      return { status, output: `${stdout}${stderr}` }
    }

    function git(...args: readonly string[]): string {
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
      const { stdout } = spawnSync('git', [...identity, ...args], { cwd: place, encoding: 'utf8' })
      return stdout.trim()
    }

    /** A repository with one commit on main, of version 1.2.3. */
    function aRepository(changes: string): string {
      git('init', '--quiet', '--initial-branch=main')
      writeFileSync(join(place, 'package.json'), '{"version": "1.2.3"}')
      writeFileSync(join(place, 'CHANGELOG.md'), changes)
      git('add', '--all')
      git('commit', '--quiet', '--message=One')
      git('update-ref', 'refs/remotes/origin/main', 'HEAD')
      return git('rev-parse', 'HEAD')
    }

    function check(tag: string) {
      return runStep('check', {
        TAG: tag,
        NOTES: join(place, 'notes.md'),
        GITHUB_OUTPUT: join(place, 'output'),
      })
    }

    it('check takes the notes of the version from the change log', () => {
      const commit = aRepository(CHANGES)
      expect(check('v1.2.3')).toMatchObject({ status: 0 })
      expect(read(join(place, 'notes.md')).trim()).toBe('- Fix it.')
      expect(read(join(place, 'output'))).toBe(`commit=${commit}\n`)
    })

    it('check refuses a version that package.json or the change log do not have', () => {
      aRepository(CHANGES.replace('1.2.3]', '1.2.4]'))
      expect(check('v1.2.4')).toMatchObject({
        status: 1,
        output: expect.stringMatching(/package\.json/),
      })
      expect(check('v1.2.3')).toMatchObject({
        status: 1,
        output: expect.stringMatching(/CHANGELOG\.md/),
      })
    })

    it('check refuses a commit that is not on main', () => {
      aRepository(CHANGES)
      git('commit', '--quiet', '--allow-empty', '--message=Two')
      expect(check('v1.2.3')).toMatchObject({
        status: 1,
        output: expect.stringMatching(/not on main/),
      })
    })

    /** A gh that answers with `answers`, the first whose pattern its arguments match, and writes its calls down. */
    function aGh(answers: Readonly<Record<string, string>>): void {
      const cases = Object.entries(answers).map(([glob, script]) => `${glob}) ${script};;`)
      const lines = ['#!/bin/bash', 'echo "$*" >> "$HOME/calls"', 'case "$*" in', ...cases, 'esac']
      writeFileSync(join(place, 'gh'), `${lines.join('\n')}\n`)
      chmodSync(join(place, 'gh'), 0o755)
    }

    function calls(): readonly string[] {
      return read(join(place, 'calls')).trim().split('\n')
    }

    const RELEASE = { GH_REPO: 'o/r', TAG: 'v1.2.3', COMMIT: 'c0ffee' }

    it('publish creates the release of the checked commit', () => {
      aGh({
        '*commits/tags*': 'echo c0ffee',
        '*release?view*': 'exit 1',
        '*releases/tags*': 'echo true',
      })
      expect(runStep('publish', RELEASE)).toMatchObject({ status: 0 })
      expect(calls()).toContainEqual(expect.stringMatching(/^release create v1\.2\.3 --verify-tag/))
    })

    it('publish goes on where it was interrupted', () => {
      aGh({
        '*commits/tags*': 'echo c0ffee',
        '*release?view*': 'true',
        '*releases/tags*': 'echo true',
      })
      expect(runStep('publish', RELEASE)).toMatchObject({ status: 0 })
      expect(calls().join('\n')).not.toContain('release create')
    })

    it('publish refuses a tag that has moved since the check', () => {
      aGh({ '*commits/tags*': 'echo bad' })
      expect(runStep('publish', RELEASE)).toMatchObject({
        status: 1,
        output: expect.stringMatching(/has moved/),
      })
      expect(calls()).toHaveLength(1)
    })

    it('publish fails where the release can still be changed', () => {
      aGh({ '*commits/tags*': 'echo c0ffee', '*releases/tags*': 'echo false' })
      expect(runStep('publish', RELEASE)).toMatchObject({
        status: 1,
        output: expect.stringMatching(/not immutable/),
      })
    })

    it.each([
      ['moves', 'true', /--method PATCH repos\/o\/r\/git\/refs\/tags\/v1 .*sha=c0ffee/],
      ['creates', 'exit 1', /--method POST repos\/o\/r\/git\/refs .*refs\/tags\/v1 .*sha=c0ffee/],
    ])('major-tag %s the tag', (_, exists, call) => {
      aGh({
        '*--paginate*': 'printf "%s\\n" v2.0.0 v1.2.3 v1.2.0 v10.0.0',
        '*git/ref/tags*': exists,
      })
      expect(runStep('major-tag', RELEASE)).toMatchObject({ status: 0 })
      expect(calls().at(-1)).toMatch(call)
    })

    it('major-tag stays where a newer version has been released', () => {
      aGh({ '*--paginate*': 'printf "%s\\n" v1.2.3 v1.10.0' })
      expect(runStep('major-tag', RELEASE)).toMatchObject({
        status: 0,
        output: expect.stringMatching(/stays at v1\.10\.0/),
      })
      expect(calls()).toHaveLength(1)
    })
  })
})
