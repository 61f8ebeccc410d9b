import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RunningProcess } from '../../sandbox/processes.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import { fails, foundIn, type SearchedNode, searchedNode } from './searched-node.ts'

/** The commit that breaks the spec does not start, and the one before has no build. */
const CULPRIT = 6
const END_OF_TRIAL = /^ {2}(?:Red|Green)/m

let node: SearchedNode
let before: readonly string[] = []

beforeAll(async () => {
  node = await searchedNode([CULPRIT - 1])
  before = node.sandbox.files()
})

afterAll(() => node.close())

function expectCleanNode(): void {
  expect(node.sandbox.files()).toEqual(before)
  expect(node.sandbox.processes()).toEqual([])
}

/** Not the dry run, which lists specs. */
function isSuite({ command }: RunningProcess): boolean {
  const words = command.join(' ')
  return words.includes('e2e_node.test') && !words.includes('dry-run')
}

describe('bisect that is interrupted', () => {
  it('goes on wherever it was stopped, and around builds that cannot be tried', async () => {
    const { crio, versions, sandbox } = node
    const script = {
      ...fails({ crioCommits: crio.slice(CULPRIT) }),
      crio: {
        startError: 'validating root config: no such plugin',
        startErrorCommits: crio.slice(CULPRIT, CULPRIT + 1),
      },
    }
    const directory = node.directory('interrupted')
    // Kubernetes is the same, and not its default.
    const options = {
      good: `crio=${crio[0]} kubernetes=${versions[3]}`,
      bad: `crio=${crio.at(-1)} kubernetes=${versions[3]}`,
      'report-dir': directory,
    }
    const journal = () => readFileSync(join(directory, 'journal.jsonl'), 'utf8').split('\n')

    // A signal behind the end of a trial, and another one.
    await sandbox.setScript(script)
    const first = node.start(options)
    await first.logs(END_OF_TRIAL)
    first.kill('SIGTERM')
    first.kill('SIGINT')
    const stopped = await first.ended
    expect(stopped.exitCode).toBe(EXIT.cancelled)
    const { trials, wasCancelled } = foundIn(stopped)
    expect(wasCancelled).toBe(true)
    expect(journal()).toHaveLength(trials.length + 2)
    expectCleanNode()

    // The registry is down in one trial; the next one is killed in the middle.
    await sandbox.setScript({ ...script, images: [{ match: '' }] })
    const second = node.start(options)
    await second.logs(/^ {2}Does not count: /m)
    await sandbox.setScript({
      ...script,
      specs: script.specs.map((rule) => ({ ...rule, seconds: 60 })),
      specSeconds: 60,
    })
    while (!sandbox.processes().some(isSuite)) await new Promise((done) => setTimeout(done, 20))
    second.kill('SIGKILL')
    expect((await second.ended).exitCode).toBeNull()
    expect(sandbox.processes()).not.toEqual([])
    await sandbox.setScript(script)

    // A kill right behind the end of a trial.
    const third = node.start(options)
    await third.logs(END_OF_TRIAL)
    third.kill('SIGKILL')
    await third.ended

    const { exitCode, found } = await node.find(script, options)
    expect(exitCode).toBe(EXIT.passed)
    expect(found).toMatchObject({
      explanation: { kind: 'factor', factor: 0 },
      culprits: [{ part: 0, good: CULPRIT - 2, bad: CULPRIT + 1 }],
    })
    expect(found.text).toContain('One of 3 commits of CRI-O, between which no build can be tried')
    const kinds = found.trials.map(({ outcome }) => outcome.kind)
    expect(kinds.filter((kind) => kind !== 'counted').toSorted()).toEqual([
      'broken',
      'down',
      'unusable',
    ])
    expect(existsSync(join(directory, '.work'))).toBe(false)
    expect(
      readdirSync(sandbox.temporaryDirectory).filter((name) => name.includes('bisect')),
    ).toEqual([])
    // A header, the trials and the end of the last line.
    expect(journal()).toHaveLength(found.trials.length + 2)
    expect(readFileSync(join(directory, 'trial-01', 'provenance.json'), 'utf8')).toContain(
      versions[3] ?? '?',
    )
    expectCleanNode()
  })

  it('ends at once when a signal comes before the first trial', async () => {
    await node.sandbox.setScript({})
    const search = node.start({ 'report-dir': node.directory('early') })
    await search.logs(/Look up the builds/)
    search.kill('SIGTERM')
    search.kill('SIGTERM')
    const { exitCode, stdout, stderr } = await search.ended
    expect(exitCode).toBe(EXIT.cancelled)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'cancelled' } })
    expect(stderr).not.toContain('Trial ')
    expectCleanNode()
  })

  it('says what does not answer when the commits cannot be looked up', async () => {
    const search = node.start({
      'report-dir': node.directory('offline'),
      'mirror-kubernetes-listing': 'http://127.0.0.1:9/storage/v1/b/k8s-release-dev/o',
    })
    const { exitCode, stdout, stderr } = await search.ended
    expect(exitCode).toBe(EXIT.environment)
    const { error }: { readonly error: { readonly what: string; readonly code: string } } =
      JSON.parse(stdout)
    expect(error.code).toBe('build-unavailable')
    expect(error.what).toContain('127.0.0.1:9')
    expect(stderr).not.toContain('Trial ')
    expectCleanNode()
  })
})
