import { describe, expect, it } from '@jest/globals'
import { kubeletTakesSwap } from '../../../src/domain/request/kubelet.ts'
import { findScenario } from '../../../src/domain/request/scenarios.ts'
import { aRequest } from '../../request.ts'

const scenario = findScenario('swap') ?? null
const file = (failSwapOn: unknown) => ({ text: '', fields: { failSwapOn } })

describe('the kubelet', () => {
  it.each([
    ['a scenario', { scenario }],
    ['a file', { kubeletConfig: file(false) }],
    ['a flag', { kubeletFlags: ['--fail-swap-on=false'] }],
    ['a flag with another word for false', { kubeletFlags: ['--fail-swap-on=F'] }],
    ['a flag with underscores', { kubeletFlags: ['--fail_swap_on=0'] }],
    ['the last of two flags', { kubeletFlags: ['--fail-swap-on', '--fail-swap-on=False'] }],
    ['a flag over a file', { kubeletFlags: ['--fail-swap-on=f'], kubeletConfig: file(true) }],
    ['a scenario over a file', { scenario, kubeletConfig: file(true) }],
  ])('starts with swap by %s', (_, choices) => {
    expect(kubeletTakesSwap(aRequest(choices))).toBe(true)
  })

  it.each([
    ['by default', {}],
    ['for an unset field', { kubeletConfig: file(null) }],
    ['for another field', { kubeletConfig: { text: '', fields: { memorySwap: false } } }],
    ['for a flag over a file', { kubeletFlags: ['--fail-swap-on'], kubeletConfig: file(false) }],
    ['for a flag over a scenario', { kubeletFlags: ['--fail-swap-on=true'], scenario }],
    ['for the last of two flags', { kubeletFlags: ['--fail-swap-on=0', '--fail-swap-on=1'] }],
    ['for a word that the kubelet refuses', { kubeletFlags: ['--fail-swap-on=fALSE'] }],
    ['for a flag with a longer name', { kubeletFlags: ['--fail-swap-on-boot=false'] }],
    ['for such a text in another flag', { kubeletFlags: ['--node-labels=--fail-swap-on=false'] }],
  ])('does not start with swap %s', (_, choices) => {
    expect(kubeletTakesSwap(aRequest(choices))).toBe(false)
  })
})
