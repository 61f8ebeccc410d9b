import { describe, expect, it } from '@jest/globals'
import { acceptedClasses } from '../../eval/accepted-classes.ts'
import { classScores } from '../../eval/class-scores.ts'
import { evaluateClasses } from '../../eval/classes.ts'
import { FAULTS } from '../../eval/faults.ts'
import { labelOf } from '../../eval/labels.ts'
import { predictedClass } from '../../eval/predicted-class.ts'
import { aFailedSpec, aFinding, aReport } from '../builders.ts'

function judged(found: string, ...accepted: readonly string[]) {
  return { name: 'x', accepted, found }
}

describe('the classes that a right answer accepts', () => {
  it.each([
    [{ class: 'cni', reason: ['image-pull'], owner: ['environment'] }, ['cni']],
    [{ class: ['cri-o', 'conmon'] }, ['cri-o', 'conmon']],
    [{ reason: ['crio-died'], owner: ['cri-o'] }, ['cri-o']],
    [{ reason: ['crio-not-up'], owner: ['environment'] }, ['environment', 'cni']],
    [{ reason: ['specs-failed'], owner: ['kubernetes'] }, ['kubelet', 'kubernetes-test', 'known']],
    [{ reason: ['all-passed'], owner: [] }, ['none']],
    [{ reason: ['specs-failed'], owner: [] }, []],
    [{}, []],
  ])('of %j are %j', (expected, classes) => {
    expect(new Set(acceptedClasses(expected))).toEqual(new Set(classes))
  })

  it.each([
    [{ class: 'cri-o|conmon' }, ['cri-o', 'conmon']],
    [{ class: ['environment/pull', ' cni '] }, ['environment', 'cni']],
    [{ reason: 'crio-died|all-passed' }, ['cri-o', 'none']],
    [{ verdict: 'passed' }, ['none']],
    [{ verdict: 'passed|failed' }, []],
    [{ class: 7, reason: {}, owner: null }, []],
  ])('are read in each form: %j', (expected, classes) => {
    expect(acceptedClasses(expected)).toEqual(classes)
  })

  it('are there for each fault of the sandbox', () => {
    expect(FAULTS.filter(({ name }) => labelOf('faults', name).length === 0)).toEqual([])
    expect(labelOf('recordings', 'nobody knows it')).toEqual([])
  })
})

describe('scores of classes', () => {
  it('are perfect if each found class is accepted', () => {
    expect(classScores([judged('b', 'a', 'b'), judged('none', 'none')])).toEqual({
      macroF1: 1,
      crioPrecision: 1,
      unknownRate: 0,
    })
  })

  it('count a class that is wrong against the right one and against itself', () => {
    const scores = classScores([
      judged('cri-o', 'cri-o'),
      judged('cri-o', 'cni'),
      judged('cni', 'cni'),
      judged('unknown', 'cni'),
    ])
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 2)
    expect(scores.crioPrecision).toBe(0.5)
    expect(scores.unknownRate).toBe(0.25)
  })

  it('count a class that is found where nothing failed', () => {
    expect(classScores([judged('cri-o', 'none'), judged('cri-o', 'cri-o')])).toMatchObject({
      crioPrecision: 0.5,
      macroF1: 2 / 3,
    })
  })

  it('are not known without inputs', () => {
    expect(classScores([]).macroF1).toBeNull()
  })
})

describe('the class of a report', () => {
  const failed = { result: 'failed', reason: 'specs-failed', headline: '' } as const

  it('is that of the finding that decides, or none', () => {
    const died = { result: 'environment', reason: 'crio-died', headline: '' } as const
    expect(
      predictedClass(aReport({ verdict: died, findings: [{ ...aFinding(), class: 'cri-o' }] })),
    ).toBe('cri-o')
    expect(predictedClass(aReport({ verdict: { ...died, result: 'passed' } }))).toBe('none')
    const named = { ...aFinding(), class: 'cni' as const }
    expect(predictedClass(aReport({ verdict: died, findings: [named] }))).toBe('cni')
  })

  it('is that of most failing specs if no finding has one', () => {
    const specs = (['cni', 'conmon', 'cni'] as const).map((name) => ({
      ...aFailedSpec(),
      class: name,
    }))
    expect(predictedClass(aReport({ verdict: failed, findings: [], specs }))).toBe('cni')
    expect(predictedClass(aReport({ verdict: failed, findings: [], specs: [] }))).toBe('unknown')
    expect(predictedClass(null)).toBe('unknown')
  })

  it('is shown as wrong with what was expected, and not scored without a label', () => {
    const report = aReport({ verdict: failed, findings: [], specs: [] })
    const { wrong, unlabelled, unread, scores } = evaluateClasses([
      { name: 'a', accepted: ['cni'], report, problem: '' },
      { name: 'b', accepted: [], report, problem: '' },
      { name: 'c', accepted: [], report: null, problem: 'no archive' },
    ])
    expect(wrong).toEqual([{ name: 'a', accepted: ['cni'], found: 'unknown' }])
    expect(unlabelled).toEqual(['b'])
    expect(unread).toEqual(['c: no archive'])
    expect(scores['classInputs']).toBe(1)
  })
})
