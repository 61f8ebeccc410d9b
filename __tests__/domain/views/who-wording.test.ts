import { describe, expect, it } from '@jest/globals'
import type { RecordedSearch } from '../../../src/domain/blame/blame.ts'
import { whoOf, whoOfNight } from '../../../src/domain/views/who-wording.ts'
import { aNightWith } from './markdown/made-night.ts'

const CRUN = 'OCI runtime (crun): containers/crun'

/** A search that is at its end. */
function found(parts: readonly string[], isFinal = true): RecordedSearch {
  const search = {
    result: 'culprit',
    isFinal,
    culprits: parts.map((part) => ({ part, chance: 0.99 })),
  }
  return JSON.parse(JSON.stringify(search))
}

function ofState(state: 'still-failing' | 'flaky') {
  return aNightWith({ specs: 1, spec: { state } })
}

describe('who should look', () => {
  it('is whoever a class names', () => {
    const night = aNightWith({ specs: 1 })
    expect(night.specs.map((spec) => whoOf(night, spec))).toEqual([CRUN])
    expect(whoOfNight(night, String)).toBe(`${CRUN} (1 spec)`)
  })

  it('is whoever trials found, if that is decided', () => {
    const night = aNightWith({ specs: 3 })
    const specs = night.specs.map((spec, index) => ({ ...spec, search: index }))
    const searches = [found(['CRI-O', 'Kubernetes', 'CRI-O']), found(['CRI-O'], false)]
    const searched = { ...night, specs, searches }
    expect(specs.map((spec) => whoOf(searched, spec))).toEqual(['CRI-O and Kubernetes', CRUN, CRUN])
    expect(whoOfNight(searched, String)).toBe(`${CRUN} (2 specs) · CRI-O and Kubernetes (1 spec)`)
  })

  it('is nobody for what fails on main as well, for flakes, and if nothing failed', () => {
    const pullRequest = { number: 1, base: 'main' }
    expect(whoOfNight(ofState('still-failing'), String)).not.toBe('')
    expect(whoOfNight({ ...ofState('still-failing'), pullRequest }, String)).toBe('')
    expect(whoOfNight(ofState('flaky'), String)).toBe('')
    expect(whoOfNight(aNightWith({ specs: 0 }), String)).toBe('')
  })

  it('is the author of the workflow for what has no report or cannot be used', () => {
    const gap = { name: 'serial', why: 'it has no report' }
    const missing = [{ ...gap, url: null }]
    const night = { ...aNightWith({ specs: 0 }), missing, rejected: [gap, gap] }
    expect(whoOfNight(night, String)).toMatch(
      /^the author of the workflow .* \(1 missing report, 2 artifacts\)$/,
    )
  })

  it('is shown as the view needs it, for at most eight', () => {
    const night = aNightWith({ specs: 10 })
    const specs = night.specs.map((spec, index) => ({
      ...spec,
      owner: { repository: `<b>/${index}`, label: '' },
    }))
    const text = whoOfNight({ ...night, specs }, (who) => who.replaceAll('<', '&lt;'))
    expect(text).not.toContain('<')
    expect(text.split(' · ')).toHaveLength(9)
    expect(text).toMatch(/ · and 2 more$/)
  })

  it('is not known without a class', () => {
    const night = aNightWith({ specs: 1, spec: { class: null } })
    expect(whoOfNight(night, String)).toBe('not known (1 spec)')
  })
})
