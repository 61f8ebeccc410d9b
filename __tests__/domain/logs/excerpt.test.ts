import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createExcerptCollector } from '../../../src/domain/logs/excerpt.ts'
import { type ExcerptWindow, excerptWindows } from '../../../src/domain/logs/excerpt-windows.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { aSpecResult } from '../results/model.ts'
import {
  describeWithShared,
  present,
  type Recording,
  readRecording,
  sharedPath,
  withFullRecordings,
} from '../results/recordings.ts'

const FULL_RECORDINGS = sharedPath('runs')
const REFERENCE = '2026-11-22T11:00:00Z'

function aWindow(overrides: Partial<ExcerptWindow> = {}): ExcerptWindow {
  return {
    specId: 'spec',
    from: '2026-11-22T11:00:10Z',
    to: '2026-11-22T11:00:30Z',
    failureAt: '2026-11-22T11:00:30Z',
    names: ['pods-34'],
    namespaces: ['pods-34'],
    images: [],
    ...overrides,
  }
}

/** A line of the kubelet's log at 11:00 and so many seconds. */
function klog(level: string, second: number, text: string): string {
  return `${level}1122 11:00:${second.toFixed(6).padStart(9, '0')}    2406 a.go:64] ${text}`
}

function collect(
  lines: readonly string[],
  window = aWindow(),
  maxLines?: number,
): readonly string[] {
  const collector = createExcerptCollector([window], REFERENCE, maxLines)
  for (const line of lines) collector.push(line)
  return collector.excerpts().get(window.specId)?.lines ?? []
}

function excerptsOf(
  recording: Recording,
  log: 'crio' | 'kubelet',
): ReadonlyMap<string, readonly string[]> {
  const suite = readGinkgoJson(present(recording.ginkgo))
  const { windows } = excerptWindows(suite.specs.filter(({ failure }) => failure !== null))
  const collector = createExcerptCollector(windows, suite.startedAt ?? REFERENCE)
  for (const line of recording.log(log)) collector.push(line)
  return new Map([...collector.excerpts()].map(([id, { lines }]) => [id, lines]))
}

/** What an expert would look for in each log, for specs by a part of their names. */
const TELLING: readonly [string, 'crio' | 'kubelet', string, RegExp][] = [
  [
    'r3-suite-timeout-3m',
    'crio',
    'print the output to logs',
    /Container creation error: writing file `pids\.max`/,
  ],
  ['r3-suite-timeout-3m', 'kubelet', 'print the output to logs', /CreateContainerError.*pids\.max/],
  ['vm3-par', 'kubelet', 'image specified user ID', /ErrImagePull/],
  ['vm3-par', 'kubelet', 'PodOverhead', /failed to find runtime handler test-handler/],
  [
    'd5-systemd-crio-killed',
    'crio',
    'consumable via the environment',
    /Started container.*configmap-6966/,
  ],
  ['s1-sigint', 'crio', 'prestop exec hook', /restartable-init-container-lifecycle-hook-1074/],
]

/** Rows of TELLING whose line the collector does not pick. */
function missed(recordings: readonly Recording[]): unknown {
  return TELLING.filter(([name, log, spec, pattern]) => {
    const recording = recordings.find((candidate) => candidate.name === name)
    const excerpts = recording === undefined ? [] : [...excerptsOf(recording, log)]
    const lines = excerpts.find(([id]) => id.includes(spec))?.[1] ?? []
    return !lines.some((line) => pattern.test(line))
  })
}

describe('createExcerptCollector', () => {
  it('finds the cause of each failure in the recorded logs', () => {
    expect(missed([...new Set(TELLING.map(([name]) => name))].map(readRecording))).toEqual([])
  })

  it('returns at most 15 lines by default', () => {
    const words = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))
    const lines = words.map((word, index) => klog('E', 11 + index / 2, `${word} failed`))
    expect(collect(lines)).toHaveLength(15)
    expect(collect(lines, aWindow(), 20)).toHaveLength(20)
  })

  it('selects lines in the window that name the spec or are warnings or errors, ordered by time', () => {
    const lines = [
      klog('E', 9, 'too early pods-34'),
      klog('I', 11, 'pod="pods-34/busybox" begins'),
      klog('I', 12, 'pod="other-1/busybox" begins'),
      klog('W', 13, 'a warning'),
      klog('E', 14, 'an error'),
      klog('E', 31, 'too late'),
    ]
    expect(collect(lines).map((line) => line.split('] ')[1])).toEqual([
      'pod="pods-34/busybox" begins',
      'a warning',
      'an error',
    ])
  })

  it('prefers warnings and errors about the spec, then errors, then other lines about it, then warnings', () => {
    const lines = [
      klog('W', 11, 'pods-34 is bad'),
      klog('E', 12, 'some error'),
      klog('I', 28, 'pods-34 is mentioned'),
      klog('W', 29, 'some warning'),
    ]
    const texts = (count: number) =>
      collect(lines, aWindow(), count).map((line) => line.split('] ')[1])
    expect(texts(1)).toEqual(['pods-34 is bad'])
    expect(texts(2)).toEqual(['pods-34 is bad', 'some error'])
    expect(texts(3)).toEqual(['pods-34 is bad', 'some error', 'pods-34 is mentioned'])
  })

  it('prefers the nearest to the failure of equal lines', () => {
    const words = ['far', 'near', 'nearest']
    const lines = words.map((word, index) => klog('E', 12 + index * 8, `${word} of pods-34`))
    expect(collect(lines, aWindow(), 2).map((line) => line.split('] ')[1])).toEqual([
      'near of pods-34',
      'nearest of pods-34',
    ])
  })

  it('combines lines that differ only in times and ids, and shows the last', () => {
    const lines = [11, 15, 19].map((second) =>
      klog(
        'E',
        second,
        `sandbox 47542df71d4dc${second} of pod 08e0203f-ba5${second % 10}-4c1d-9f2e-aa0b1c2d3e4f failed`,
      ),
    )
    expect(collect(lines)).toEqual([
      'E1122 11:00:19.000000 2406 a.go:64] sandbox 47542df71d4dc19 of pod 08e0203f-ba59-4c1d-9f2e-aa0b1c2d3e4f failed (×3)',
    ])
  })

  it('joins lines without a time to the entry that they belong to', () => {
    const lines = [
      'a line before all times',
      klog('E', 12, '"CreateContainer failed" err=<'),
      '\trpc error: container create failed',
      ' >',
      klog('I', 13, 'other'),
    ]
    expect(collect(lines)).toEqual([
      'E1122 11:00:12.000000 2406 a.go:64] "CreateContainer failed" err=< rpc error: container create failed >',
    ])
  })

  it('shows a panic, although it has no time', () => {
    const lines = [
      'time="2026-11-22T11:00:12Z" level=info msg="fine"',
      'panic: runtime error: index out of range',
      'goroutine 7 [running]:',
      'main.main()',
    ]
    expect(collect(lines)).toEqual([
      'panic: runtime error: index out of range goroutine 7 [running]: main.main()',
    ])
  })

  it('cleans and shortens what it shows', () => {
    const text = `\u001b[31mred\u0000\u202E ${'x'.repeat(2000)}: no space left`
    const [line] = collect([klog('E', 12, text)])
    expect(line).toHaveLength(1000)
    expect(line).toMatch(/a\.go:64\] red x+…x+: no space left$/)
  })

  it('keeps the windows of several specs apart', () => {
    const windows = [
      aWindow({ specId: 'a' }),
      aWindow({ specId: 'b', names: ['other-1'], namespaces: ['other-1'] }),
    ]
    const collector = createExcerptCollector(windows, REFERENCE)
    for (const name of ['pods-34', 'other-1'])
      collector.push(klog('I', 12, `pod="${name}/busybox"`))
    const excerpts = [...collector.excerpts()].map(([id, { lines }]) => [
      id,
      lines[0]?.split('] ')[1],
    ])
    expect(excerpts).toEqual([
      ['a', 'pod="pods-34/busybox"'],
      ['b', 'pod="other-1/busybox"'],
    ])
  })

  it('finds the best line among many thousands', () => {
    const crowd = Array.from({ length: 20_000 }, (_, index) => {
      const word = String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
      return klog('E', 11 + (index % 10), `noise ${word}`)
    })
    const lines = [...crowd.slice(0, 7_000), klog('E', 12, 'pods-34 broke'), ...crowd.slice(7_000)]
    expect(collect(lines)).toContainEqual(expect.stringContaining('pods-34 broke'))
  })

  it('does not throw for any log, and selects nothing without a valid window', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string().map((text) => klog('E', 12, text)),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(collect(lines).length).toBeLessThanOrEqual(15)
        expect(collect(lines, aWindow({ from: 'never' }))).toEqual([])
      }),
    )
  })
})

describeWithShared(FULL_RECORDINGS)(
  'createExcerptCollector on full logs (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('finds the cause of each failure', () => {
      withFullRecordings(present(FULL_RECORDINGS), (recordings) => {
        expect(missed(recordings)).toEqual([])
      })
    })
  },
)

describe('excerptWindows', () => {
  const failure = { message: 'no', location: null, stackTrace: '', at: '2026-11-22T11:00:20Z' }

  it('reaches from the start of the spec to just after its failure', () => {
    const spec = aSpecResult({ outcome: 'failed', failure, output: 'pod "busybox-1" failed' })
    expect(excerptWindows([spec])).toEqual({
      windows: [
        {
          specId: spec.id,
          from: '2026-11-22T11:00:01Z',
          to: '2026-11-22T11:00:22.000Z',
          failureAt: '2026-11-22T11:00:20Z',
          names: ['busybox-1'],
          namespaces: [],
          images: [],
        },
      ],
      left: 0,
    })
  })

  it('calculates the start from the failure if the start is not known', () => {
    const spec = aSpecResult({ startedAt: null, endedAt: null, seconds: 5, failure })
    expect(excerptWindows([spec]).windows[0]?.from).toBe('2026-11-22T11:00:15.000Z')
  })

  it('has no window for a spec without a time, and accepts absurd durations', () => {
    expect(excerptWindows([aSpecResult({ endedAt: null })]).windows).toEqual([])
    const endless = aSpecResult({ startedAt: null, seconds: 1e300, failure })
    expect(excerptWindows([endless]).windows[0]?.from).toBe('2026-11-21T11:00:20.000Z')
  })
})
