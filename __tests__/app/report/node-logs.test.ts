import { describe, expect, it } from '@jest/globals'
import { findNodeLogs, isNodeLog } from '../../../src/app/report/node-logs.ts'

const FEDORA = 'a/tmp-node-e2e-1-fedora-coreos-44'
const UBUNTU = 'a/tmp-node-e2e-1-ubuntu-24'
const TWO_NODES = [FEDORA, UBUNTU].flatMap((node) => [
  `${node}-system.log`,
  `${node}/crio.log`,
  `${node}/kern.log`,
  `${node}/serial-1.log`,
])

describe('findNodeLogs', () => {
  it.each(['a/junit_ubuntu01.xml', `${UBUNTU}/junit_01.xml`])(
    'takes the logs of the node that %s is about',
    (report) => {
      expect(findNodeLogs(TWO_NODES, report)).toEqual({
        logs: {
          'crio.log': `${UBUNTU}/crio.log`,
          'kern.log': `${UBUNTU}/kern.log`,
          'system.log': `${UBUNTU}-system.log`,
        },
        systemLogs: [`${UBUNTU}-system.log`, `${UBUNTU}/serial-1.log`, `${UBUNTU}/kern.log`],
        otherNodes: [FEDORA],
      })
    },
  )

  it.each([null, 'a/junit_01.xml'])('takes the first node if the report is %s', (report) => {
    const { logs, otherNodes } = findNodeLogs(TWO_NODES, report)
    expect(logs['crio.log']).toBe(`${FEDORA}/crio.log`)
    expect(otherNodes).toEqual([UBUNTU])
  })

  it('takes packed logs, and prefers the first of a name', () => {
    const files = ['a/crio.log.gz', 'a/kubelet.log', 'a/kubelet.log.gz']
    expect(findNodeLogs(files, null).logs).toEqual({
      'crio.log': 'a/crio.log.gz',
      'kubelet.log': 'a/kubelet.log',
    })
  })

  it('takes logs of one node from several directories', () => {
    const { logs, otherNodes } = findNodeLogs(['logs/crio.log', 'more/logs/kern.log'], null)
    expect(Object.keys(logs)).toEqual(['crio.log', 'kern.log'])
    expect(otherNodes).toEqual([])
  })
})

describe('isNodeLog', () => {
  it.each([
    'h-system.log',
    'system.log',
    'journal.log',
    'journalctl.txt',
    'messages',
    'syslog',
    'serial-1.log',
    'serial.log',
    'h-serial-port-output.txt',
    'dmesg',
    'dmesg.txt',
    'kern.log',
    'kernel.log',
    'h-system.log.gz',
    'crio.log',
  ])('is true for %s', (name) => {
    expect(isNodeLog(`a/${name}`)).toBe(true)
  })

  it.each(['build-log.txt', 'console.log', 'job.txt', 'filesystem.log', 'h-ginkgo.log'])(
    'is false for %s',
    (name) => {
      expect(isNodeLog(name)).toBe(false)
    },
  )
})
