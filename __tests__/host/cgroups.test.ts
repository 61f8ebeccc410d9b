import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { suiteCgroups } from '../../src/host/cgroups.ts'
import { type ScratchHost, scratchHost } from './scratch.ts'

let host: ScratchHost

function withCgroups(...names: readonly string[]): Promise<readonly string[]> {
  host = scratchHost()
  for (const name of names) mkdirSync(join(host.root, 'sys/fs/cgroup', name), { recursive: true })
  return suiteCgroups(host.deps)
}

afterEach(() => host.remove())

describe('suiteCgroups', () => {
  it("finds pods' and kubelet's cgroups of both versions, with all that is below them", async () => {
    const found = await withCgroups(
      'kubepods.slice/kubepods-burstable.slice/pod1',
      'memory/kubepods',
      'memory/system.slice/kubelet.service',
      'cpu/kubelet',
    )
    expect(found).toEqual(
      expect.arrayContaining(
        [
          'kubepods.slice',
          'kubepods.slice/kubepods-burstable.slice/pod1',
          'memory/kubepods',
          'memory/system.slice',
          'memory/system.slice/kubelet.service',
          'cpu/kubelet',
        ].map((name) => `/sys/fs/cgroup/${name}`),
      ),
    )
  })

  it("leaves out others' cgroups, and what is below a parent that others use", async () => {
    const found = await withCgroups('user.slice/session', 'system.slice/ssh.service')
    expect(found).toEqual(['/sys/fs/cgroup/system.slice'])
  })

  it('names no cgroup twice', async () => {
    const found = await withCgroups('kubepods.slice/kubepods-a.slice', 'kubelet')
    expect(new Set(found).size).toBe(found.length)
  })

  it('finds nothing on a machine without cgroups', async () => {
    expect(await withCgroups()).toEqual([])
  })
})
