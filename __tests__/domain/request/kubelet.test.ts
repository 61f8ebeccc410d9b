import { describe, expect, it } from '@jest/globals'
import { kubeletHealthUrl, kubeletTakesSwap } from '../../../src/domain/request/kubelet.ts'
import { findScenario } from '../../../src/domain/request/scenarios.ts'
import { aRequest } from '../../request.ts'

const scenario = findScenario('swap') ?? null
const file = (failSwapOn: unknown) => ({ text: '', fields: { failSwapOn } })
const setting = (fields: Record<string, unknown>) => ({ kubeletConfig: { text: '', fields } })

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

describe('kubeletHealthUrl', () => {
  it.each([
    ['by default', {}, 10_248],
    ['for a port in the file', setting({ healthzPort: 1234 }), 1234],
    [
      'for a flag over the file',
      { ...setting({ healthzPort: 1234 }), kubeletFlags: ['--healthz-port=4321'] },
      4321,
    ],
    ['for all addresses', setting({ healthzBindAddress: '0.0.0.0' }), 10_248],
  ])('is on the loopback interface %s', (_, choices, port) => {
    expect(kubeletHealthUrl(aRequest(choices))).toBe(`http://127.0.0.1:${port}/healthz`)
  })

  it.each([
    ['there is none', setting({ healthzPort: 0 })],
    ['it is no port', setting({ healthzPort: '80/../x' })],
    ['it is too large', { kubeletFlags: ['--healthz-port=70000'] }],
    ['it is on another address', setting({ healthzBindAddress: '192.0.2.1' })],
  ])('is not known where %s', (_, choices) => {
    expect(kubeletHealthUrl(aRequest(choices))).toBeNull()
  })
})
