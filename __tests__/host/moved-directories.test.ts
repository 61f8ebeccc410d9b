import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { watchedTrees } from '../../src/host/host.ts'
import { moveKubeletStateAside } from '../../src/host/moved-directories.ts'
import { undoAll } from '../../src/host/undo.ts'
import { type ScratchHost, scratchHost } from './scratch.ts'

const KUBELET = '/var/lib/kubelet'
let host: ScratchHost

afterEach(() => host.remove())

function put(path: string, text: string): void {
  const file = join(host.root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

describe('moveKubeletStateAside', () => {
  it('gives the kubelet an empty place, and what an earlier one had comes back as it was', async () => {
    host = scratchHost()
    put(`${KUBELET}/pods/earlier/etc-hosts`, 'mine')
    put(`${KUBELET}/cpu_manager_state`, '{"policyName":"static"}')
    put('/var/log/pods/earlier/0.log', 'mine')
    const before = host.snapshot()
    await moveKubeletStateAside(host.deps)
    expect(existsSync(join(host.root, KUBELET))).toBe(false)
    expect(existsSync(join(host.root, '/var/log/pods'))).toBe(false)
    host.deps.journal.record(...(await watchedTrees(host.deps, [KUBELET])))
    put(`${KUBELET}/pods/ours/etc-hosts`, 'ours')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('does nothing on a machine that was no node', async () => {
    host = scratchHost()
    await moveKubeletStateAside(host.deps)
    expect(host.deps.journal.pending()).toEqual([])
  })

  it('leaves a directory that is mounted', async () => {
    host = scratchHost()
    put(`${KUBELET}/pods/earlier`, 'mine')
    put('/proc/self/mounts', `/dev/sdb1 ${KUBELET} ext4 rw 0 0\n`)
    await moveKubeletStateAside(host.deps)
    expect(host.deps.journal.pending()).toEqual([])
  })

  it('refuses to move onto what an earlier run has not given back', async () => {
    host = scratchHost()
    put(`${KUBELET}/pods/a`, 'a')
    put(`${KUBELET}.crio-node-e2e-kept/pods/b`, 'b')
    const before = host.snapshot()
    await expect(moveKubeletStateAside(host.deps)).rejects.toThrow(
      '/var/lib/kubelet cannot be moved aside',
    )
    expect(host.snapshot()).toBe(before)
  })
})
