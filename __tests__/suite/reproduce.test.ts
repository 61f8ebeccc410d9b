import { execFileSync } from 'node:child_process'
import { hostname } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { exactPattern } from '../../src/domain/request/exact-focus.ts'
import { publicRequest } from '../../src/domain/request/public-request.ts'
import type { RunRequest } from '../../src/domain/request/request.ts'
import { commandByHand, type Repeatable, reproduceCommand } from '../../src/suite/reproduce.ts'
import { aBuild, aKubernetesBuild, aPart, aReport } from '../builders.ts'
import { aRequest } from '../request.ts'

const HOSTILE = '[sig-node] it\'s `id` $(id) "$HOME" \\ should run [NodeConformance]'

/** What is kept of a request. */
function aRequestOf(overrides: Partial<RunRequest> = {}) {
  return publicRequest(aRequest(overrides))
}

/** A run in which one spec failed. */
function aRun(overrides: Partial<Repeatable> = {}): Repeatable {
  return { request: aRequestOf(), builds: [], failed: ['a'], randomSeed: null, ...overrides }
}

/** The words that a shell makes of the command, its program replaced by one that shows them. */
function wordsOf(command: string): string[] {
  const shown = command.replace(/^mkdir .*$/m, ':').replace('./ginkgo', "printf '%s\\0' ./ginkgo")
  return execFileSync('sh', ['-c', shown], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

/** The regular expressions that select specs; Ginkgo takes what one of them matches. */
function focusesIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.startsWith('--focus=') ? [word.slice(8)] : []))
}

describe('reproduceCommand', () => {
  it('is empty when nothing failed', () => {
    expect(reproduceCommand(aRun({ failed: [] }))).toBe('')
  })

  it('is a command that a shell reads word by word, whatever the spec is called', () => {
    const words = wordsOf(reproduceCommand(aRun({ failed: [HOSTILE] })))
    const focus = new RegExp(focusesIn(words).join('|'))
    expect(focus.test(`E2eNode Suite ${HOSTILE}`)).toBe(true)
    expect(words).toEqual(
      expect.arrayContaining(['./ginkgo', '--procs=1', `--node-name=${hostname()}`]),
    )
  })

  it('selects exactly the specs, whatever white space their texts have and whatever else begins like them', () => {
    const focus = new RegExp(
      focusesIn(wordsOf(reproduceCommand(aRun({ failed: ['a b'] })))).join('|'),
    )
    const selected = ['a b', 'a  b', 'a\tb ', 'a b c', 'not a b', 'ab'].filter((text) =>
      focus.test(`E2eNode Suite ${text}`),
    )
    expect(selected).toEqual(['a b', 'a  b', 'a\tb '])
  })

  it('keeps what the run was given, but for its filters', () => {
    const { selection } = aRequest()
    const request = aRequestOf({
      selection: {
        ...selection,
        focus: 'other',
        skip: 'a',
        labelFilter: 'b',
        focusFiles: ['c'],
        skipFiles: ['d'],
      },
      kubeletConfig: { text: 'kind: KubeletConfiguration', fields: {} },
      kubeletFlags: ['--v=6'],
      featureGates: { NodeSwap: true },
      testArgs: ["--text=it's"],
    })
    const words = wordsOf(reproduceCommand(aRun({ request })))
    expect(words).toEqual(
      expect.arrayContaining([
        '--feature-gates=NodeSwap=true',
        '--kubelet-config-file=./kubeletconfig.yaml',
        "--text=it's",
      ]),
    )
    expect(words.join(' ')).not.toMatch(/--skip|--label-filter=|--focus-file=|--focus=other/)
  })

  it('says where the builds come from, and keeps the order of specs', () => {
    const builds = [aBuild(), aKubernetesBuild()]
    const command = reproduceCommand(aRun({ builds, randomSeed: 17 }))
    for (const { parts } of builds) {
      for (const { name, source } of parts) expect(command).toContain(`# ${name}: ${source}\n`)
    }
    expect(wordsOf(command)).toContain('--seed=17')
  })

  it('says where components apart come from, plugins in one line', () => {
    const source = 'https://mirror.example/runc.amd64'
    const parts = ['crun', 'runc', 'cni-plugins/bridge', 'cni-plugins/portmap'].map((name) =>
      aPart({ name, source }),
    )
    const components = (['runc', 'cni-plugins'] as const).map(
      (name) => ({ kind: 'release', name, asked: '1.0.0', version: '1.0.0' }) as const,
    )
    const request = aRequestOf({ components })
    const command = reproduceCommand(aRun({ request, builds: [aBuild({ parts })] }))
    expect(command.match(/^# [\w-]+: .*$/gm)).toEqual([
      `# runc: ${source}`,
      `# cni-plugins: ${source}`,
    ])
  })

  it('keeps what is not ours in comments on one line', () => {
    const [bundle] = aBuild().parts
    const parts = bundle === undefined ? [] : [{ ...bundle, source: '/a\nrm -rf ~' }]
    const request = aRequestOf({ crioDropIns: [{ name: '90-a\nexit 1', toml: '' }] })
    const command = reproduceCommand(aRun({ request, builds: [aBuild({ parts })] }))
    expect(command).toContain('# bundle: /a rm -rf ~\n')
    expect(wordsOf(command)[0]).toBe('./ginkgo')
  })

  it('focuses on no more specs than a command line is useful for', () => {
    const failed = Array.from({ length: 9 }, (_, index) => `spec-${index}`)
    const command = reproduceCommand(aRun({ failed }))
    expect(focusesIn(wordsOf(command))).toEqual(failed.slice(0, 5).map(exactPattern))
    expect(command).toContain('# the first 5 of 9 failing specs:\n')
    expect(reproduceCommand(aRun({ failed: failed.slice(0, 5) }))).not.toContain('the first')
  })
})

describe('commandByHand', () => {
  it('runs one spec of a report, with its seed', () => {
    const report = aReport({ request: aRequestOf() })
    const words = wordsOf(commandByHand(report, HOSTILE))
    expect(words).toContain(`--seed=${report.suite.randomSeed}`)
    expect(focusesIn(words)).toEqual([exactPattern(HOSTILE)])
  })

  it('is empty without the inputs of the run', () => {
    expect(commandByHand(aReport({ request: null }), 'a')).toBe('')
  })

  it('takes reports with components of a later version', () => {
    const request = JSON.parse(
      JSON.stringify({ ...aRequestOf(), components: [{ name: 'constructor', asked: '1' }] }),
    )
    expect(commandByHand(aReport({ request }), 'a')).toContain(exactPattern('a'))
  })
})
