import { describe, expect, it } from '@jest/globals'
import { addRun, emptyHistory } from '../../../src/domain/history/add-run.ts'
import { mergeHistories } from '../../../src/domain/history/merge.ts'
import type { History } from '../../../src/domain/history/model.ts'
import { aRecord, aRecordedSpec, outcomesOf, SERIES } from './histories.ts'

type Place = readonly [id: string, line: number, file?: string]

const OTHER: Place = ['[sig-node] Pods should be updated', 300]

function night(number: number, ...places: readonly Place[]) {
  return aRecord(
    number,
    [OTHER, ...places].map(([id, line, file = 'test/e2e_node/pods_test.go']) =>
      aRecordedSpec(id, { location: { file, line } }),
    ),
  )
}

function renamed(before: readonly Place[], now: readonly Place[]): History {
  return [night(0, ...before), night(1, ...before), night(2, ...now)].reduce(
    addRun,
    emptyHistory(SERIES),
  )
}

/** Specs with long texts that are alike. */
function many(word: string): readonly Place[] {
  return Array.from(
    { length: 3_000 },
    (_, index): Place => [
      `${'Pods '.repeat(150)}${word} ${'x'.repeat(index % 50)} ${index}`,
      index + 1,
    ],
  )
}

describe('a spec keeps its results', () => {
  it.each<[what: string, before: Place, now: Place]>([
    [
      'its tags change',
      ['[sig-node] Pods [Alpha] should start quickly', 40],
      ['[sig-node] Pods [Beta] [Feature:Fast] should start quickly', 55],
    ],
    [
      'a word changes',
      ['[sig-node] Pods should start quickly when the node is idle', 40],
      ['[sig-node] Pods should start rapidly when the node is idle', 42],
    ],
    [
      'its case changes',
      ['[sig-node] Pods should start Quickly', 40],
      ['[sig-node] pods should start quickly', 40],
    ],
  ])('when %s', (_, before, now) => {
    const history = renamed([before], [now])
    expect(outcomesOf(history, now[0])).toBe('0p 1p 2p')
    expect(history.specs.find(({ id }) => id === now[0])).toMatchObject({
      formerIds: [before[0]],
      location: { line: now[1] },
    })
    expect(history.specs).toHaveLength(2)
  })

  it('when its words change in their place', () => {
    const before: Place = ['Pods should start quickly when the node is idle', 40]
    const now: Place = ['Pods should start rapidly when the node is idle', 40]
    expect(outcomesOf(renamed([before], [now]), now[0])).toBe('0p 1p 2p')
  })

  it('when its words change and the whole file moves', () => {
    const history = [
      night(0, ['Pods should start quickly when the node is idle', 40], ['Pods should end', 80]),
      night(1, ['Pods should start rapidly when the node is idle', 540], ['Pods should end', 580]),
    ].reduce(addRun, emptyHistory(SERIES))
    expect(outcomesOf(history, 'Pods should start rapidly when the node is idle')).toBe('0p 1p')
  })

  it('when it is renamed twice, and when an old run is added again', () => {
    const names: readonly Place[] = [
      ['Pods should start quickly when idle', 40],
      ['Pods [Beta] should start quickly when idle', 40],
      ['Pods [Beta] should start rapidly when idle', 41],
    ]
    const nights = names.map((name, number) => night(number, name))
    const history = nights.reduce(addRun, emptyHistory(SERIES))
    expect(outcomesOf(history, names[2]?.[0] ?? '')).toBe('0p 1p 2p')
    for (const again of nights) expect(addRun(history, again)).toEqual(history)
  })

  it('when a run with the old name comes later, as one of an older branch does', () => {
    const before: Place = ['Pods [Alpha] should start', 40]
    const now: Place = ['Pods [Beta] should start', 40]
    const history = addRun(renamed([before], [now]), night(3, before))
    expect(outcomesOf(history, now[0])).toBe('0p 1p 2p 3p')
  })

  it('also if another writer did not see the rename', () => {
    const past = [night(0, ['Pods [Alpha] should start', 40])].reduce(addRun, emptyHistory(SERIES))
    const one = addRun(past, night(1, ['Pods [Beta] should start', 40]))
    const other = addRun(past, night(2, ['Pods [Alpha] should start', 40]))
    expect(mergeHistories(one, other)).toEqual(mergeHistories(other, one))
    expect(outcomesOf(mergeHistories(one, other), 'Pods [Beta] should start')).toBe('0p 1p 2p')
  })
})

describe('two specs remain two', () => {
  it('if a time budget left the old one out', () => {
    const past = [0, 1].map((one) => night(one, ['Pods [Alpha] should start', 40]))
    const last = night(2, ['Pods [Beta] should start', 40])
    const conditions = new Map([...last.run.conditions, ['Time budget', '10m00s']])
    const left = { ...last, run: { ...last.run, conditions } }
    const history = [...past, left].reduce(addRun, emptyHistory(SERIES))
    expect(outcomesOf(history, 'Pods [Beta] should start')).toBe('2p')
  })

  it.each<[why: string, before: readonly Place[], now: readonly Place[]]>([
    [
      'the text says the opposite',
      [['Pods should start when the node is full', 40]],
      [['Pods should not start when the node is full', 41]],
    ],
    [
      'numbers differ',
      [['Pods should start with 1 container and a volume', 40]],
      [['Pods should start with 2 containers and a volume', 41]],
    ],
    [
      'the file is another one',
      [['Pods [Alpha] should start', 40]],
      [['Pods [Beta] should start', 40, 'test/e2e_node/other_test.go']],
    ],
    [
      'the lines are far apart',
      [['Pods should start quickly when the node is idle', 40]],
      [['Pods should start rapidly when the node is idle', 400]],
    ],
    [
      'it is one that stands beside it',
      [['Pods should mount a secret as root in a volume', 40]],
      [['Pods should mount a secret as user in a volume', 48]],
    ],
    [
      'the texts have little in common',
      [['Pods should start quickly', 40]],
      [['Secrets are mounted again', 40]],
    ],
    [
      'two appeared that fit',
      [['Pods should start quickly when the node is idle', 40]],
      [
        ['Pods should start rapidly when the node is idle', 41],
        ['Pods should start suddenly when the node is idle', 42],
      ],
    ],
    [
      'another spec has the same words',
      [
        ['Pods [Alpha] should start', 40],
        ['Pods should start', 60],
      ],
      [
        ['Pods [Beta] should start', 40],
        ['Pods should start', 60],
      ],
    ],
    [
      'they are of a table',
      [
        ['Pods mount a volume (root, tmpfs)', 40],
        ['Pods mount a volume (user, disk)', 40],
      ],
      [
        ['Pods mount a volume (roots, tmpfs)', 40],
        ['Pods mount a volume (user, disk)', 40],
      ],
    ],
  ])('if %s', (_, before, now) => {
    const history = renamed(before, now)
    expect(history.specs.filter(({ formerIds = [] }) => formerIds.length > 0)).toEqual([])
    for (const [id] of now) expect(outcomesOf(history, id)).toMatch(/2p$/)
  })

  it('if both ran in one run, also after a rename', () => {
    const alpha: Place = ['Pods [Alpha] should start', 40]
    const beta: Place = ['Pods [Beta] should start', 40]
    const history = addRun(renamed([alpha], [beta]), night(3, alpha, beta))
    expect(outcomesOf(history, beta[0])).toBe('0p 1p 2p 3p')
    expect(outcomesOf(history, alpha[0])).toBe('3p')
    expect(addRun(history, night(4, alpha, beta)).specs).toHaveLength(3)
  })

  it('if thousands change at once, in a short time', () => {
    // To compare all pairs would take longer than the time limit of tests.
    const history = renamed(many('start'), many('stop'))
    expect(history.specs.filter(({ formerIds = [] }) => formerIds.length > 0)).toEqual([])
  })

  it('if the old one was not seen for a while', () => {
    const history = [
      night(0, ['Pods [Alpha] should start', 40]),
      night(1),
      night(2),
      night(3),
      night(4, ['Pods [Beta] should start', 40]),
    ].reduce(addRun, emptyHistory(SERIES))
    expect(outcomesOf(history, 'Pods [Beta] should start')).toBe('4p')
  })
})
