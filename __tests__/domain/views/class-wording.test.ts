import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/domain/model/verdict.ts'
import type { NightSpec } from '../../../src/domain/night/night.ts'
import {
  classesText,
  classOfFinding,
  classOfNightSpec,
  classOfSpec,
  readFirstText,
  whoInNight,
  whoText,
} from '../../../src/domain/views/class-wording.ts'
import { aFailedSpec, aFinding, aReport } from '../../builders.ts'
import { JUDGED_NIGHT } from './markdown/made-night.ts'

describe('the words for a class', () => {
  it('are its name, its kind, and how sure it is', () => {
    const confidence = 'likely: an event shows an error of crun'
    expect(classOfFinding(aFinding({ class: 'oci-runtime', kind: 'crun', confidence }))).toBe(
      `OCI runtime (crun) · ${confidence}`,
    )
    expect(
      classOfFinding(aFinding({ class: 'cni', kind: '', confidence: 'sure: it says so' })),
    ).toBe('CNI plugins · sure: it says so')
  })

  it('do not say twice that it is not known, and say nothing in older reports', () => {
    const confidence = 'unknown: nothing was seen'
    expect(classOfFinding(aFinding({ class: 'unknown', kind: '', confidence }))).toBe(confidence)
    expect(classOfFinding(aFinding({ class: 'unknown', kind: '', confidence: '' }))).toBe('')
  })

  it('are shown for a spec only if no finding shows them', () => {
    const classified = { class: 'time-out', kind: '', confidence: 'likely: it waited' } as const
    expect(classOfSpec(aFailedSpec(classified))).toBe('time-out · likely: it waited')
    expect(classOfSpec(aFailedSpec({ ...classified, finding: 'crio-died' }))).toBe('')
    expect(classOfSpec(aFailedSpec())).toBe('')
  })
})

it('words of a later version are shown as they are', () => {
  const words = { class: 'toString', kind: 'new-kind', audience: 'constructor', owner: null }
  const finding: Finding = JSON.parse(JSON.stringify({ ...aFinding(), ...words }))
  expect(whoText(finding)).toBe('constructor')
  expect(classOfFinding(finding)).toMatch(/^toString \(new-kind\) · /)
})

it('neither class nor what to read is shown if the reason says all', () => {
  const finding = aFinding({ reason: 'nothing-selected', class: 'environment', remedy: 'fix it' })
  expect(classOfFinding(finding)).toBe('')
  expect(readFirstText(finding)).toBe('')
})

describe('who should look', () => {
  it('is the audience, with the repository and its label', () => {
    expect(whoText(aFinding())).toBe('CRI-O: cri-o/cri-o, label kind/bug')
    expect(whoText(aFinding({ owner: null }))).toBe('CRI-O')
    const label = { repository: 'kubernetes/kubernetes', label: 'sig/node' }
    expect(whoText(aFinding({ audience: 'unknown', class: 'known', owner: label }))).toBe(
      'kubernetes/kubernetes, label sig/node',
    )
  })

  it('is the program if CRI-O only passed on its error', () => {
    const owner = { repository: 'containers/crun', label: '' }
    expect(whoText(aFinding({ class: 'oci-runtime', kind: 'crun', owner }))).toBe(
      'OCI runtime (crun): containers/crun',
    )
  })
})

it('what to read first is not shown if the remedy says what to read', () => {
  const readFirst = ['logs/crio.log', 'the kernel log']
  expect(readFirstText(aFinding({ readFirst, remedy: 'report it' }))).toBe(
    'logs/crio.log; the kernel log',
  )
  expect(readFirstText(aFinding({ readFirst, remedy: 'read logs/crio.log' }))).toBe('')
})

it('the numbers of classes have the share of failures that are not known', () => {
  const classes = [
    { class: 'cni', specs: 3 },
    { class: 'unknown', specs: 1 },
  ] as const
  expect(classesText(aReport({ classes }))).toBe('3 CNI plugins · 1 unknown (25 % not known)')
  expect(classesText(aReport({ classes: classes.slice(0, 1) }))).toBe('3 CNI plugins')
  expect(classesText(aReport())).toBe('')
})

describe('the words for a failing spec of a night', () => {
  const [spec] = JUDGED_NIGHT.specs

  it('are its class, who should look, and where it is reported', () => {
    expect(spec && classOfNightSpec(spec)).toBe('OCI runtime (crun) · sure: crun says so')
    expect(spec && whoInNight(spec)).toBe('OCI runtime (crun): containers/crun')
  })

  it('leave out words of a later version', () => {
    const later: NightSpec = JSON.parse(JSON.stringify({ ...spec, class: 'constructor' }))
    expect(classOfNightSpec(later)).toBe('sure: crun says so')
    expect(whoInNight(later)).toBe('containers/crun')
    expect(whoInNight({ ...later, audience: 'unknown', owner: null })).toBe('')
  })
})
