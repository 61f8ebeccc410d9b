import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { GitHub } from '../../sandbox/github/github.ts'
import { DEFAULT_CONTENTS, type MirroredComponent } from '../../sandbox/mirror/contents.ts'
import type { PlayOptions } from '../../sandbox/workflow/run.ts'
import { fewSpecs, HISTORY_BRANCH, play, withGitHub } from './night-run.ts'

interface Scenarios {
  readonly jobs: {
    readonly component: {
      readonly strategy: {
        readonly matrix: { include: readonly Record<string, string>[] }
      }
    }
  }
}

/**
 * The workflow for scenarios, without conmon-rs: its signature names the commit of its tag, which the stand-in GitHub does
 * not have.
 */
function scenarios(): Scenarios {
  const workflow: Scenarios = parse(readFileSync('.github/workflows/scenarios.yml', 'utf8'))
  const { matrix } = workflow.jobs.component.strategy
  matrix.include = matrix.include.filter((row) => row['conmon-rs'] === undefined)
  return workflow
}

const SCENARIOS = scenarios()
const ROWS = SCENARIOS.jobs.component.strategy.matrix.include

/** Releases of all components that the workflow names. */
const COMPONENTS: readonly MirroredComponent[] = ROWS.flatMap((row) =>
  (['crun', 'runc', 'conmon'] as const).flatMap((name) => {
    const version = row[name]
    const tag = name === 'crun' ? version : `v${version}`
    return version === undefined || tag === undefined
      ? []
      : [{ name, tag, date: '2026-08-10T12:00:00Z' }]
  }),
)

function byHand(
  github: GitHub,
  file: string,
  inputs: Readonly<Record<string, string>>,
  workflow = readFileSync(`.github/workflows/${file}`, 'utf8'),
): PlayOptions {
  return {
    workflow,
    file,
    github,
    event: { name: 'workflow_dispatch' },
    inputs,
    machineOf: () =>
      fewSpecs({
        node: {
          mirror: {
            ...DEFAULT_CONTENTS,
            components: [...(DEFAULT_CONTENTS.components ?? []), ...COMPONENTS],
          },
        },
      }),
  }
}

describe('the workflow', () => {
  it('manual tests what somebody chose, and records nothing', () =>
    withGitHub(async (github) => {
      const options = byHand(github, 'manual.yml', { lane: 'smoke', runtime: 'runc' })
      const { run, outputs, night } = await play(options)
      expect(run.conclusion).toBe('success')
      expect(outputs).toMatchObject({ result: 'passed', 'history-commit': '' })
      expect(night?.lanes.map(({ lane }) => lane)).toEqual(['smoke'])
      expect(await github.commit(HISTORY_BRANCH)).toBeNull()
    }))

  it('scenarios tests scenarios and components, and keeps them on a branch of their own', () =>
    withGitHub(async (github) => {
      const { run, outputs, night } = await play(
        byHand(github, 'scenarios.yml', { scenarios: 'runc' }, stringify(SCENARIOS)),
      )
      const others = run.jobs.filter(({ result }) => result !== 'success')
      // Nothing failed, so there is nothing to search.
      expect(others.map(({ id, result }) => `${id} ${result}`)).toEqual([
        'blame skipped',
        'answers skipped',
      ])
      expect(outputs).toMatchObject({ result: 'passed', missing: '[]' })
      expect(night?.lanes).toHaveLength(1 + ROWS.length)
      expect(new Set(night?.lanes.map(({ name }) => name)).size).toBe(1 + ROWS.length)
      expect(await github.commit(HISTORY_BRANCH)).toBeNull()
      expect(await github.file(`${HISTORY_BRANCH}-scenarios`, 'badge.json')).toContain('passed')
    }))
})
