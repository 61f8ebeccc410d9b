import { describe, expect, it } from '@jest/globals'
import type { ServiceEvent } from '../../src/domain/model/node.ts'
import { incidentsOf, incidentText } from '../../src/domain/service-incidents.ts'

function event(
  service: ServiceEvent['service'],
  kind: ServiceEvent['kind'],
  second: number,
): ServiceEvent {
  return { service, kind, at: `2026-11-22T11:00:${second}Z`, detail: '' }
}

const textsOf = (events: readonly ServiceEvent[]) =>
  incidentsOf(events).map((incident) => incidentText(incident, (iso) => iso.slice(11)))

describe('incidents', () => {
  it('are one where a service answers again, whatever the other does meanwhile', () => {
    expect(
      textsOf([
        event('crio', 'unresponsive', 10),
        event('kubelet', 'unresponsive', 12),
        event('crio', 'recovered', 40),
        event('kubelet', 'died', 42),
        event('crio', 'restarted-on-request', 50),
      ]),
    ).toEqual([
      'CRI-O did not answer from 11:00:10Z for 30s',
      'The kubelet did not answer from 11:00:12Z for 30s',
      'The kubelet died at 11:00:42Z',
      'CRI-O was restarted on request at 11:00:50Z',
    ])
  })

  it('last until the suite ended where a service does not answer again', () => {
    expect(textsOf([event('kubelet', 'unresponsive', 10)])).toEqual([
      'The kubelet did not answer from 11:00:10Z until the suite ended',
    ])
  })

  it('keep an answer whose silence is not known, and events without a time', () => {
    expect(textsOf([event('crio', 'recovered', 10)])).toEqual(['CRI-O answered again at 11:00:10Z'])
    expect(textsOf([{ ...event('crio', 'died', 10), at: null }])).toEqual(['CRI-O died'])
  })

  it('are found in linear time', () => {
    const many = Array.from({ length: 200_000 }, (_, index) =>
      event('crio', index % 2 === 0 ? 'unresponsive' : 'recovered', 10),
    )
    expect(incidentsOf(many)).toHaveLength(100_000)
  })
})
