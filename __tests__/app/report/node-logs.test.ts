import { describe, expect, it } from '@jest/globals'
import { findNodeLogs, isNodeLog, type NodeLogs } from '../../../src/app/report/node-logs.ts'

const FEDORA = 'a/tmp-node-e2e-1-fedora-coreos-44'
const UBUNTU = 'a/tmp-node-e2e-1-ubuntu-24'
const TWO_NODES = [FEDORA, UBUNTU].flatMap((node) => [
  `${node}-system.log`,
  `${node}/crio.log`,
  `${node}/kern.log`,
  `${node}/serial-1.log`,
])

function found(files: readonly string[], report: string | null = null): NodeLogs {
  return findNodeLogs(files, report, [], () => 1)
}

function rootsIn(files: readonly string[]): readonly string[] {
  return found(files).nodes.map(({ root }) => root)
}

describe('findNodeLogs', () => {
  it.each(['a/junit_ubuntu01.xml', `${UBUNTU}/junit_01.xml`])(
    'begins with the node that %s is about',
    (report) => {
      const { nodes } = found(TWO_NODES, report)
      expect(nodes[0]).toEqual({
        root: UBUNTU,
        logs: {
          'crio.log': [`${UBUNTU}/crio.log`],
          'kern.log': [`${UBUNTU}/kern.log`],
          'system.log': [`${UBUNTU}-system.log`],
        },
        systemLogs: [`${UBUNTU}-system.log`, `${UBUNTU}/serial-1.log`, `${UBUNTU}/kern.log`],
      })
      expect(nodes.slice(1)).toMatchObject([{ root: FEDORA }])
    },
  )

  it.each([null, 'a/junit_01.xml'])('begins with the first node if the report is %s', (report) => {
    expect(found(TWO_NODES, report).nodes.map(({ root }) => root)).toEqual([FEDORA, UBUNTU])
  })

  it('takes packed logs, and prefers the first of a name', () => {
    const { nodes, repeated } = found(['a/crio.log.gz', 'a/kubelet.log', 'a/kubelet.log.gz'])
    expect(nodes[0].logs).toEqual({
      'crio.log': ['a/crio.log.gz'],
      'kubelet.log': ['a/kubelet.log'],
    })
    expect(repeated).toEqual(['a/kubelet.log.gz'])
  })

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['several directories of one node', ['logs/crio.log', 'more/logs/kern.log'], ['']],
    ['a directory below the first one', ['a/crio.log', 'a/b/crio.log', 'a/b/kubelet.log'], ['']],
    ['nodes in deep directories', ['a/n1/var/crio.log', 'a/n2/var/crio.log'], ['a/n1', 'a/n2']],
    [
      'nodes in groups',
      ['a/m/1/crio.log', 'a/m/2/crio.log', 'a/w/crio.log'],
      ['a/m/1', 'a/m/2', 'a/w'],
    ],
    [
      'nodes below the logs of the job',
      ['crio.log', 'a/n1/crio.log', 'a/n2/crio.log'],
      ['a/n1', 'a/n2'],
    ],
    ['nodes with journals alone', ['n/1/journal.gz', 'n/2/journal.gz'], ['n/1', 'n/2']],
    ['directories of services', ['sos/crio/crio.log', 'sos/kubernetes/kubelet.log'], ['']],
  ])('knows %s', (_, files, roots) => {
    expect(rootsIn(files)).toEqual(roots)
  })

  it('takes the names of hosts in front of those of logs, and rotated parts in order of time', () => {
    const names = ['one-crio.txt', 'two.crio.service.log', 'crio-three.log']
    const logs = names.map((name) => ({ path: `a/${name}`, log: 'crio.log' as const }))
    const roots = findNodeLogs([], null, logs).nodes.map(({ root }) => root)
    expect(roots).toEqual(['a/one', 'a/two', 'a/three'])
    const parts = ['crio.log', 'crio.log.1', 'crio.log.2.gz', 'crio.log-20261101.gz']
    expect(found(parts).nodes[0].logs).toEqual({
      'crio.log': ['crio.log-20261101.gz', 'crio.log.2.gz', 'crio.log.1', 'crio.log'],
    })
  })

  it('prefers a log that is not empty, and leaves out ring buffers of earlier starts', () => {
    const files = ['crio.log', 'crio-journal.log', 'dmesg', 'dmesg.0']
    const { nodes, repeated } = findNodeLogs(files, null, [], (path) =>
      path === 'crio.log' ? 0 : 9,
    )
    expect(nodes[0].logs).toEqual({ 'crio.log': ['crio-journal.log'], 'kern.log': ['dmesg'] })
    expect(repeated).toEqual(['crio.log'])
  })
})

describe('isNodeLog', () => {
  it.each([
    'h-system.log',
    'system.log',
    'journal.log',
    'journal',
    'journalctl.txt',
    'messages',
    'messages-20261101',
    'syslog',
    'syslog.1',
    'serial-1.log',
    'serial.log',
    'h-serial-port-output.txt',
    'dmesg',
    'dmesg.txt',
    'kern.log',
    'kernel.log',
    'h-system.log.gz',
    'h-system.log.txt',
    'crio.log',
    'crio.txt',
    'cri-o.log',
    'crio-journal.log',
    'journal-crio.txt',
    'crio_service.log',
    'crio.log.3.gz',
    'crio-20261101.log',
    'kubelet.txt',
    'kubelet.service.log',
    'kubelet.log.old',
  ])('is true for %s', (name) => {
    expect(isNodeLog(`a/${name}`)).toBe(true)
  })

  it.each([
    'build-log.txt',
    'console.log',
    'job.txt',
    'filesystem.log',
    'h-ginkgo.log',
    'crio',
    'crio.conf',
    'crio.json',
    'install-crio.log',
    'crio-install.log',
    'kubelet-config.txt',
    'build-log.txt.1',
  ])('is false for %s', (name) => {
    expect(isNodeLog(name)).toBe(false)
  })
})
