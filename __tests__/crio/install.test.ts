import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CrioFiles } from '../../src/builds/crio-files.ts'
import { installCrio } from '../../src/crio/install.ts'
import { undoAll } from '../../src/host/undo.ts'
import { type ScratchHost, scratchHost } from '../host/scratch.ts'
import { SETTINGS } from '../request.ts'

let host: ScratchHost

/** A file of a build whose content is its name. */
function built(name: string): string {
  const path = join(host.deps.scratch, 'build', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, basename(name))
  return path
}

function onHost(path: string): string {
  return readFileSync(join(host.root, path), 'utf8')
}

function loose(): CrioFiles {
  return { crio: built('crio'), pinns: built('pinns'), cniPlugins: [] }
}

beforeEach(() => {
  host = scratchHost(([program, verb]) =>
    program === 'systemctl' && verb === 'show'
      ? { stdout: 'LoadState=loaded\nActiveState=active\n' }
      : {},
  )
})
afterEach(() => host.remove())

describe('installCrio', () => {
  it("puts a bundle where the bundle's own installer puts it", async () => {
    await installCrio(host.deps, {
      files: {
        ...loose(),
        crictl: built('crictl'),
        conmon: built('conmon'),
        crun: built('crun'),
        cniPlugins: [built('cni-plugins/bridge'), built('cni-plugins/host-local')],
        unit: built('crio.service'),
        policy: built('policy.json'),
        cniConfig: built('10-crio-bridge.conflist.disabled'),
        crictlConfig: built('crictl.yaml'),
        bundleConfig: built('10-crio.conf'),
      },
      settings: SETTINGS,
      dropIns: [],
      mayRaiseLimits: true,
    })
    expect(onHost('/etc/cni/net.d/10-crio-bridge.conflist')).toBe(
      '10-crio-bridge.conflist.disabled',
    )
    expect(onHost('/usr/local/lib/systemd/system/crio.service')).toBe('crio.service')
    expect(onHost('/etc/crio/policy.json')).toBe('policy.json')
    const snapshot = host.snapshot()
    for (const path of [
      'usr/local/bin/crio',
      'usr/local/bin/pinns',
      'usr/local/bin/crictl',
      'usr/libexec/crio/conmon',
      'usr/libexec/crio/crun',
      'opt/cni/bin/bridge',
      'opt/cni/bin/host-local',
    ]) {
      expect(snapshot).toContain(`${path} 755 f`)
    }
    expect(snapshot).toContain('etc/crio/crio.conf.d/10-crio.conf 644 f')
  })

  it('makes what two loose binaries do not bring', async () => {
    await installCrio(host.deps, {
      files: loose(),
      settings: SETTINGS,
      dropIns: [],
      mayRaiseLimits: true,
    })
    expect(onHost('/usr/local/lib/systemd/system/crio.service')).toMatch(
      /^ExecStart=\/usr\/local\/bin\/crio$/m,
    )
    expect(onHost('/etc/crio/policy.json')).toMatch(/insecureAcceptAnything/)
    expect(onHost('/etc/crictl.yaml')).toMatch(/crio\.sock/)
  })

  it("writes the user's drop-ins under names that are read after ours", async () => {
    await installCrio(host.deps, {
      files: loose(),
      settings: SETTINGS,
      dropIns: [{ name: '90-01-debug.conf', toml: '[crio.runtime]\nlog_level = "trace"' }],
      mayRaiseLimits: true,
    })
    expect(onHost('/etc/crio/crio.conf.d/90-01-debug.conf')).toMatch(/trace/)
    expect(readdirSync(join(host.root, '/etc/crio/crio.conf.d')).toSorted().at(-1)).toBe(
      '90-01-debug.conf',
    )
    expect(onHost('/etc/crio/crio.conf.d/20-crio-node-e2e.conf')).toMatch(/log_level = "debug"/)
  })

  it("asks for init's limits where root may not raise them", async () => {
    const dropIn = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf'
    await installCrio(host.deps, {
      files: loose(),
      settings: SETTINGS,
      dropIns: [],
      mayRaiseLimits: false,
    })
    expect(onHost(dropIn)).toMatch(/^LimitNOFILE=(\d+|infinity)$/m)
  })

  it('tells systemd of the new unit last, and journals that it will have to again', async () => {
    await installCrio(host.deps, {
      files: loose(),
      settings: SETTINGS,
      dropIns: [],
      mayRaiseLimits: true,
    })
    expect(host.happened.at(-1)).toBe('systemctl daemon-reload')
    const recorded = host.happened.indexOf('journal: unit files known to systemd')
    const placed = host.happened.findIndex((line) => line.startsWith('journal: files '))
    expect(recorded).toBeGreaterThan(-1)
    // Journals are played back newest first: the files go, and then systemd looks again.
    expect(recorded).toBeLessThan(placed)
  })

  it.each([
    [true, 0],
    [false, 1],
  ])(
    'takes the bridge for ours only when it was not there: there before %s',
    async (there, links) => {
      if (there) mkdirSync(join(host.root, 'sys/class/net/cni0'), { recursive: true })
      await installCrio(host.deps, {
        files: loose(),
        settings: SETTINGS,
        dropIns: [],
        mayRaiseLimits: true,
      })
      const changes = host.deps.journal.pending().map(({ change }) => change)
      expect(changes.filter(({ kind }) => kind === 'link')).toHaveLength(links)
    },
  )

  it('leaves a host as it was when all is taken back', async () => {
    mkdirSync(join(host.root, 'etc/crio'), { recursive: true })
    writeFileSync(join(host.root, 'etc/crio/policy.json'), 'mine')
    const before = host.snapshot()
    await installCrio(host.deps, {
      files: loose(),
      settings: SETTINGS,
      dropIns: [],
      mayRaiseLimits: true,
    })
    expect(host.snapshot()).not.toBe(before)
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })
})
