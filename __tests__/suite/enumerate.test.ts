import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CommandOptions } from '../../src/adapters/exec.ts'
import type { Selection } from '../../src/domain/model/results.ts'
import { enumerateSpecs, listImages } from '../../src/suite/enumerate.ts'
import { aSelection, aTrackedSkip } from '../builders.ts'
import {
  aFilteredEntry,
  aGinkgoReport,
  aGinkgoSuite,
  anEntry,
} from '../domain/results/ginkgo-report.ts'
import { type Answer, answered } from '../host/scratch.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

const SPECS = ['Pods should run', 'Pods should stop', 'Probes should restart']
const NO_FILTER: Partial<Selection> = { focus: '', skip: '', labelFilter: '', trackedSkips: [] }
const skipOf = (text: string) => aTrackedSkip({ text })

let scratch = ''

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'enumerate-'))
})
afterEach(() => {
  rmSync(scratch, { recursive: true })
})

function valuesOf(call: readonly string[], flag: string): readonly string[] {
  const prefix = `--ginkgo.${flag}=`
  return call.flatMap((word) => (word.startsWith(prefix) ? [word.slice(prefix.length)] : []))
}

/** A test binary that knows SPECS and filters them as Ginkgo does; a label filter selects by word. */
const binary: Answer = (call) => {
  const selects = (id: string) =>
    valuesOf(call, 'focus').every((text) => new RegExp(text).test(id)) &&
    !valuesOf(call, 'skip').some((text) => new RegExp(text).test(id)) &&
    valuesOf(call, 'label-filter').every((text) => id.includes(text)) &&
    valuesOf(call, 'focus-file').length === 0
  const entries = SPECS.map((id) => {
    const entry = {
      ContainerHierarchyTexts: [],
      LeafNodeText: id,
      ContainerHierarchyLabels: [],
      LeafNodeLabels: [`Feature:${id.split(' ')[0]}`],
    }
    return selects(id) ? anEntry(entry) : aFilteredEntry(entry)
  })
  writeFileSync(
    valuesOf(call, 'json-report')[0] ?? '',
    aGinkgoReport(
      aGinkgoSuite(entries, {
        PreRunStats: { TotalSpecs: SPECS.length, SpecsThatWillRun: SPECS.filter(selects).length },
        SuiteConfig: { DryRun: true },
      }),
    ),
  )
  return {}
}

function list(selection: Partial<Selection>, answer: Answer = binary) {
  const { commands } = answered(answer)
  return enumerateSpecs(
    { commands, scratch },
    '/b/e2e_node.test',
    aSelection({ ...NO_FILTER, ...selection }),
    'node-1',
  )
}

describe('enumerateSpecs', () => {
  it('lists what the filters select, and what the skip list leaves out of it', async () => {
    const skip = skipOf('should stop')
    const elsewhere = skipOf('Probes')
    const found = await list({ focus: 'Pods', trackedSkips: [skip, elsewhere] })
    expect(found.total).toBe(3)
    expect(found.planned.map(({ id }) => id)).toEqual(['Pods should run'])
    expect(found.leftOut).toEqual([{ skip, specs: ['Pods should stop'] }])
  })

  it('asks Go which specs a pattern of the skip list matches, and tells of those that match none', async () => {
    const skip = aTrackedSkip({ pattern: 'Pods .* stop$' })
    const [idle, idleText] = [aTrackedSkip({ pattern: '^nowhere' }), skipOf('.*')]
    const outside = aTrackedSkip({ pattern: 'Probes' })
    const found = await list({ focus: 'Pods', trackedSkips: [skip, idle, idleText, outside] })
    expect(found.leftOut).toEqual([{ skip, specs: ['Pods should stop'] }])
    expect(found.idleSkips).toEqual([idle, idleText])
    expect(found.candidates).toBe(2)
  })

  it('tells of alternatives and skips without a spec', async () => {
    const found = await list({ focus: 'Pods|Nodes', skip: 'Old' })
    expect(found.missing).toEqual({
      required: [],
      alternatives: [{ filter: 'focus', tag: 'Nodes', nearest: null }],
      skips: [{ filter: 'skip', tag: 'Old', nearest: null }],
      unescaped: [],
    })
  })

  it('asks without root, in a directory of its own for each question, for this node', async () => {
    const { commands, calls } = answered(binary)
    const asked: unknown[] = []
    const watched: typeof commands = {
      run: (program, args, options) => {
        asked.push(options)
        return commands.run(program, args, options)
      },
    }
    await enumerateSpecs(
      { commands: watched, scratch },
      '/b/e2e_node.test',
      aSelection(NO_FILTER),
      'node-1',
    )
    expect(asked).toHaveLength(2)
    for (const options of asked) {
      expect(options).not.toHaveProperty('root')
      expect(options).toHaveProperty('cwd', expect.stringContaining(scratch))
    }
    expect(new Set(calls.flatMap((call) => valuesOf(call, 'json-report'))).size).toBe(2)
    expect(calls[0]).toContain('--node-name=node-1')
  })

  it.each<[string, Partial<Selection>, RegExp]>([
    [
      'a focus',
      { focus: '^Po.s should$', skip: 'x' },
      /^focus "\^Po\.s should\$" alone selects nothing$/,
    ],
    [
      'a label filter',
      { labelFilter: '/Slow/' },
      /^label-filter "\/Slow\/" alone selects nothing$/,
    ],
    ['files', { focusFiles: ['nowhere'] }, /^focusFiles "nowhere" alone selects nothing$/],
    [
      'a tag that no spec has',
      { labelFilter: 'NodeFeature:Probes && !Slow' },
      /^label-filter: no spec of this Kubernetes build has "NodeFeature:Probes"; the most similar tag is "Feature:Probes"$/,
    ],
    [
      'texts that no spec has',
      { focus: String.raw`\[NodeFeature:.+\]|\[NodeFeature\]` },
      /^focus: no spec of .* has "\[NodeFeature:…\]"; the most similar tag is "Feature:…"; focus: no spec .* "\[NodeFeature\]"/,
    ],
    ['a skip', { skip: 'should' }, /^skip "should" alone selects nothing$/],
    ['filters together', { focus: 'Pods', skip: 'Pods' }, /no spec passes all of them/],
    [
      'the skip list',
      { focus: 'Probes', trackedSkips: [skipOf('Probes')] },
      /^the skip list leaves out all 1 spec that the other filters select$/,
    ],
  ])('names %s that leaves nothing', async (_, selection, cause) => {
    const runError = await runErrorIn(() => list(selection))
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'input', reason: 'nothing-selected' })
    expect(runError.cause).toMatch(cause)
  })

  it('counts what each filter selects alone', async () => {
    const { evidence } = await runErrorIn(() => list({ focus: 'Pods', skip: 'Pods' }))
    expect(evidence).toEqual([
      'focus "Pods" alone matches 2 of 3 specs',
      'skip "Pods" alone leaves 1 of 3 specs',
    ])
  })

  it.each([
    [
      'label-filter',
      'Ginkgo detected an issue\nSyntax Error Parsing Label Filter\n  (NodeConformance\n',
      /Syntax Error Parsing Label Filter/,
    ],
    [
      'focus or skip, or an expression of the lane or of skip-list',
      'panic: regexp: Compile(`(?=x)`): error parsing regexp: invalid Perl operator\n\ngoroutine 1',
      /invalid Perl operator/,
    ],
  ])('says that %s cannot be read, in the words of the suite', async (inputs, stdout, cause) => {
    const runError = await runErrorIn(() =>
      list({ focus: '(?=x)' }, () => ({ exitCode: 2, stdout })),
    )
    expect(runError).toMatchObject({
      kind: 'input',
      reason: 'invalid-input',
      message: `The suite does not accept ${inputs}`,
    })
    expect(runError.cause).toMatch(cause)
    expect(runError.remedy).toMatch(/focus "\(\?=x\)"$/)
    // Go's own words have backticks.
    expectClear({ ...runError, cause: runError.cause?.replaceAll('`', '') ?? '' })
  })

  it.each<[string, Answer, RegExp]>([
    [
      'ends at once',
      () => ({ exitCode: 126, stderr: 'e2e_node.test: Exec format error\n' }),
      /Exec format error/,
    ],
    ['writes no report', () => ({ stdout: 'hello' }), /no such file/],
    [
      'writes something else',
      (call) => {
        writeFileSync(valuesOf(call, 'json-report')[0] ?? '', '<html>')
        return {}
      },
      /\S/,
    ],
  ])('blames the build when the binary %s', async (_, answer, cause) => {
    const runError = await runErrorIn(() => list({}, answer))
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'environment', reason: 'build-unavailable' })
    expect(runError.cause).toMatch(cause)
  })

  it('blames the disk when the binary has no room for its report', async () => {
    const stderr = 'write /state/run/scratch/report.json: no space left on device'
    const runError = await runErrorIn(() => list({}, () => ({ exitCode: 1, stderr })))
    expectClear(runError)
    expect(runError).toMatchObject({
      kind: 'environment',
      reason: 'host-setup',
      message: expect.stringContaining('/state/run/scratch'),
    })
  })
})

function imagesWith(exitCode: number, seen: (options: CommandOptions) => void = () => {}) {
  const run = async (_: string, args: readonly string[], options: CommandOptions = {}) => {
    expect(args).toEqual(['--list-images'])
    seen(options)
    return { exitCode, stdout: 'registry.k8s.io/pause:3.10.2\n', stderr: '' }
  }
  return listImages({ commands: { run }, scratch }, '/k/e2e_node.test', {
    KUBE_TEST_REPO_LIST: '/r',
  })
}

describe('listImages', () => {
  it('asks in a directory of ours, without secrets and root, with the variables of the suite', async () => {
    const images = await imagesWith(0, ({ cwd, environment, untrusted, root }) => {
      expect(existsSync(cwd ?? '')).toBe(true)
      expect({ environment, untrusted, root }).toEqual({
        environment: { KUBE_TEST_REPO_LIST: '/r' },
        untrusted: true,
        root: undefined,
      })
    })
    expect(images).toEqual(['registry.k8s.io/pause:3.10.2'])
  })

  it('gives none when the binary does not say', async () => {
    expect(await imagesWith(2)).toEqual([])
  })
})
