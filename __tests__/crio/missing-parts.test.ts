import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CrioFiles } from '../../src/builds/crio-files.ts'
import { missingParts } from '../../src/crio/missing-parts.ts'
import { SETTINGS } from '../request.ts'

const LOOSE: CrioFiles = { crio: '/b/crio', pinns: '/b/pinns', cniPlugins: [] }
const WHOLE: CrioFiles = {
  ...LOOSE,
  crictl: '/b/crictl',
  conmon: '/b/conmon',
  crun: '/b/crun',
  cniPlugins: ['/b/cni-plugins/bridge'],
  cniConfig: '/b/10-crio-bridge.conflist.disabled',
}

let directory = ''

/** An empty file of that name in a directory of the test. */
function aFile(name: string): string {
  const path = join(directory, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  return path
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'parts-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

const handlerToml = (runtime: string, monitor: string) =>
  `[crio.runtime]\ndefault_runtime = "mine"\n[crio.runtime.runtimes.mine]\nruntime_path = "${runtime}"\nmonitor_path = "${monitor}"`

describe('missingParts', () => {
  it('finds a bundle complete', () => {
    expect(missingParts(WHOLE, [], SETTINGS, directory)).toEqual([])
  })

  it('names what two loose binaries lack', () => {
    // The test machine may have CNI of its own, which counts.
    expect(missingParts(LOOSE, [], SETTINGS, directory)).toEqual(
      expect.arrayContaining(['OCI runtime crun', 'conmon', 'crictl']),
    )
  })

  it.each([
    ['crun', 'OCI runtime crun'],
    ['conmon', 'conmon'],
    ['crictl', 'crictl'],
  ] as const)('names %s alone when it alone is missing', (name, part) => {
    const { [name]: _, ...rest } = WHOLE
    expect(missingParts(rest, [], SETTINGS, directory)).toEqual([part])
  })

  it('names the chosen runtime and monitor when the build has only the others', () => {
    const settings = { ...SETTINGS, runtime: 'runc', monitor: 'conmon-rs' } as const
    expect(missingParts(WHOLE, [], settings, directory)).toEqual(['OCI runtime runc', 'conmon-rs'])
    const both = { ...WHOLE, runc: '/b/runc', conmonrs: '/b/conmonrs' }
    expect(missingParts(both, [], settings, directory)).toEqual([])
  })

  it("takes runtime and monitor that the user's drop-in names, if they exist", () => {
    const { crun: _, conmon: __, ...rest } = WHOLE
    expect(
      missingParts(rest, [handlerToml(aFile('youki'), aFile('conmon'))], SETTINGS, ''),
    ).toEqual([])
    expect(missingParts(rest, [handlerToml('/none/youki', '/none/conmon')], SETTINGS, '')).toEqual([
      'OCI runtime mine',
      'conmon',
    ])
  })

  it("takes plugins from a directory that the user's drop-in names", () => {
    const plugins = dirname(aFile('plugins/bridge'))
    const toml = `[crio.network]\nplugin_dirs = ["/none", "${plugins}"]`
    expect(missingParts({ ...WHOLE, cniPlugins: [] }, [toml], SETTINGS, '')).toEqual([])
  })

  it('takes a crictl of the host', () => {
    const { crictl: _, ...rest } = WHOLE
    const path = ['/none', dirname(aFile('bin/crictl'))].join(':')
    expect(missingParts(rest, [], SETTINGS, path)).toEqual([])
  })
})
