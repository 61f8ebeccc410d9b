import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Selection } from '../../src/domain/model/results.ts'
import { escapeRegExp, exactFocus } from '../../src/domain/request/exact-focus.ts'
import { filterArguments, suiteCommand, testArguments } from '../../src/suite/arguments.ts'
import { aSelection, aTrackedSkip } from '../builders.ts'
import { aRequest } from '../request.ts'

const PATHS = {
  suite: '/w/node-e2e-1',
  report: '/w/suite-report',
  kubeletConfig: null,
  logsSince: null,
}
const NO_FILTER: Partial<Selection> = { focus: '', skip: '', labelFilter: '', trackedSkips: [] }
const skipOf = (text: string) => aTrackedSkip({ text })

describe('filterArguments', () => {
  it.each([
    ['--', '--focus=.*'],
    ['--ginkgo.', '--ginkgo.focus=.*'],
  ] as const)(
    'selects everything in so many words where there is no filter, with %s',
    (prefix, all) => {
      expect(filterArguments(prefix, aSelection(NO_FILTER))).toEqual([all])
    },
  )

  it('passes each filter that is set, and tracked skips as literal texts', () => {
    const selection = aSelection({
      focus: 'Pods|Probes',
      skip: 'slow$',
      labelFilter: 'NodeConformance && !Slow',
      trackedSkips: [skipOf('Summary API [NodeConformance]'), skipOf('a.b')],
    })
    expect(filterArguments('--', selection)).toEqual([
      '--focus=Pods|Probes',
      '--skip=slow$',
      '--skip=Summary API \\[NodeConformance\\]',
      '--skip=a\\.b',
      '--label-filter=NodeConformance && !Slow',
    ])
  })

  it('passes source files, and selects all texts beside them if nothing else does', () => {
    const files = { focusFiles: ['a_test', 'b'], skipFiles: ['c'] }
    const passed = ['--focus-file=a_test', '--focus-file=b', '--skip-file=c']
    expect(filterArguments('--', aSelection({ ...NO_FILTER, ...files }))).toEqual([
      '--focus=.*',
      ...passed,
    ])
    expect(filterArguments('--', aSelection({ ...NO_FILTER, ...files, labelFilter: 'x' }))).toEqual(
      ['--label-filter=x', ...passed],
    )
  })

  it('passes a pattern of a tracked skip as it is', () => {
    const trackedSkips = [aTrackedSkip({ pattern: 'a.b|c' })]
    expect(filterArguments('--', aSelection({ ...NO_FILTER, trackedSkips }))).toEqual([
      '--skip=a.b|c',
    ])
  })

  it('adds nothing of its own to a single filter', () => {
    expect(filterArguments('--', aSelection({ ...NO_FILTER, skip: 'x' }))).toEqual(['--skip=x'])
  })
})

describe('suiteCommand', () => {
  it("puts ginkgo's flags before the binary and the binary's after two dashes", () => {
    const command = suiteCommand(aRequest({ procs: 3, timeoutSeconds: 90 }), PATHS, 'node-1')
    const binary = command.indexOf('/w/node-e2e-1/e2e_node.test')
    expect(command[0]).toBe('/w/node-e2e-1/ginkgo')
    expect(command.slice(1, binary)).toEqual(
      expect.arrayContaining(['--procs=3', '--timeout=90s', '--fail-on-empty', '-v']),
    )
    expect(command[binary + 1]).toBe('--')
    expect(command.slice(binary + 2)).toEqual(testArguments(aRequest(), PATHS, 'node-1'))
  })

  it('never passes an empty argument, which the suite refuses', () => {
    const text = fc.string({ maxLength: 8 })
    const plan = fc.record({
      focus: text,
      skip: text,
      labelFilter: text,
      tracked: fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }),
      kubeletConfig: fc.constantFrom(null, '/w/kubeletconfig.yaml'),
      gates: fc.dictionary(fc.stringMatching(/^[A-Z]\w*$/), fc.boolean(), { maxKeys: 2 }),
    })
    fc.assert(
      fc.property(plan, ({ tracked, kubeletConfig, gates, ...filters }) => {
        const selection = aSelection({ ...filters, trackedSkips: tracked.map(skipOf) })
        const command = suiteCommand(
          aRequest({ selection, featureGates: gates }),
          { ...PATHS, kubeletConfig },
          'node-1',
        )
        expect(command).not.toContain('')
        expect(command.some((word) => /^--(focus|skip|label-filter)=/.test(word))).toBe(true)
        expect(command.filter((word) => /^--[\w.-]+=$/.test(word))).toEqual([
          // The one flag that has to be empty: CRI-O writes no such file.
          '--container-runtime-pid-file=',
        ])
      }),
    )
  })
})

/** What Ginkgo does: it joins the flags, and matches the text of the suite and of the spec (internal/focus.go). */
const selects = (ids: readonly string[], text: string) =>
  new RegExp(
    exactFocus(ids)
      .map((flag) => flag.slice('--focus='.length))
      .join('|'),
  ).test(`E2eNode Suite ${text}`)

describe('exactFocus', () => {
  it('selects a spec, and none whose name contains it', () => {
    expect(selects(['Pods run', 'Pods end'], 'Pods run')).toBe(true)
    expect(selects(['Pods run', 'Pods end'], 'Pods end')).toBe(true)
    expect(selects(['Pods run'], 'Pods run twice')).toBe(false)
    expect(selects(['Pods run'], 'All Pods run')).toBe(false)
  })

  it('takes every name literally, but for its white space', () => {
    const name = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .map((text) => `x${text.trim()}`)
    fc.assert(
      fc.property(name, (text) => {
        expect(selects([text.replace(/ +/g, ' ')], text)).toBe(true)
      }),
    )
    expect(selects(['a.b'], 'a-b')).toBe(false)
  })

  it('has no percent sign, for which systemd has a meaning', () => {
    expect(exactFocus(['100%n'])).toEqual([String.raw`--focus=^E2eNode\s+Suite\s+100\x25n\s*$`])
  })
})

describe('testArguments', () => {
  it("puts the user's kubelet flags after ours, so that they win", () => {
    const request = aRequest({ kubeletFlags: ['--cgroup-driver=cgroupfs', '--fail-swap-on=false'] })
    const flags = testArguments(request, PATHS, 'node-1').find((word) =>
      word.startsWith('--kubelet-flags='),
    )
    expect(flags).toMatch(
      /^--kubelet-flags=--cluster-domain=\S+ .*--cgroup-driver=cgroupfs --fail-swap-on=false$/,
    )
  })

  it('gives feature gates to kubelet and API server alike', () => {
    const request = aRequest({ featureGates: { NodeSwap: true, EventedPLEG: false } })
    expect(testArguments(request, PATHS, 'node-1')).toEqual(
      expect.arrayContaining([
        '--feature-gates=NodeSwap=true,EventedPLEG=false',
        '--service-feature-gates=NodeSwap=true,EventedPLEG=false',
      ]),
    )
  })

  it('says nothing of gates and configuration that are not given', () => {
    const words = testArguments(aRequest(), PATHS, 'node-1').join(' ')
    expect(words).not.toMatch(/feature-gates|kubelet-config-file/)
  })

  it("ends with the user's own arguments, as they are", () => {
    const request = aRequest({ testArgs: ['--a=b c', '--node-name=mine'] })
    expect(testArguments(request, PATHS, 'node-1').slice(-2)).toEqual([
      '--a=b c',
      '--node-name=mine',
    ])
  })

  it.each([
    [null, []],
    [new Date('2026-11-22T11:00:00.900Z'), ['--since=@1795345200']],
  ])("asks for CRI-O's log since %p in JSON that the suite reads", (logsSince, since) => {
    const words = testArguments(aRequest(), { ...PATHS, logsSince }, 'n')
    const extra = words.find((word) => word.startsWith('--extra-log='))
    expect(JSON.parse(extra?.replace('--extra-log=', '') ?? '')).toEqual({
      name: 'crio.log',
      journalctl: ['-u', 'crio', ...since],
    })
  })
})

describe('escapeRegExp', () => {
  it('makes a pattern that matches the text itself, wherever it stands, and only it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (text, other) => {
        const pattern = new RegExp(escapeRegExp(text))
        expect(pattern.test(`before ${text} after`)).toBe(true)
        expect(pattern.test(other)).toBe(other.includes(text))
      }),
    )
  })
})
