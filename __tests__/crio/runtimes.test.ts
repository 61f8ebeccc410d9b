import { describe, expect, it } from '@jest/globals'
import { effectiveRuntimes, handlerPrograms } from '../../src/crio/runtimes.ts'

describe('effectiveRuntimes', () => {
  it("has CRI-O's own choice where no file says anything", () => {
    expect(effectiveRuntimes(['', '[crio.api]\nlisten = "/x"'])).toEqual({
      defaultRuntime: 'crun',
      handlers: {},
      pluginDirectories: [],
      pinnsPath: null,
    })
  })

  it('lets later files win, and replaces the table of a runtime as a whole', () => {
    const { defaultRuntime, handlers, pluginDirectories, pinnsPath } = effectiveRuntimes([
      `[crio.runtime]
       default_runtime = "crun"
       pinns_path = "/a/pinns"
       [crio.runtime.runtimes.crun]
       runtime_path = "/a/crun"
       monitor_path = "/a/conmon"
       [crio.network]
       plugin_dirs = ["/a/cni", "/b/cni"]`,
      `[crio.runtime]
       default_runtime = "runc"
       [crio.runtime.runtimes.runc]
       runtime_path = "/b/runc"
       [crio.runtime.runtimes.crun]
       runtime_path = "/b/crun"`,
    ])
    expect(defaultRuntime).toBe('runc')
    expect(handlers).toEqual({
      crun: { runtime_path: '/b/crun' },
      runc: { runtime_path: '/b/runc' },
    })
    expect(pluginDirectories).toEqual(['/a/cni', '/b/cni'])
    expect(pinnsPath).toBe('/a/pinns')
  })

  it.each([
    ['crio = "text"'],
    ['[crio]\nruntime = 1'],
    ['[crio.runtime]\ndefault_runtime = 1\nruntimes = []'],
    ['[crio.network]\nplugin_dirs = "/a"'],
  ])('passes over values of another type, which CRI-O itself refuses: %j', (toml) => {
    expect(effectiveRuntimes([toml])).toEqual(effectiveRuntimes([]))
  })
})

describe('handlerPrograms', () => {
  it('names runtime and monitor, as far as they are given', () => {
    expect(handlerPrograms({ runtime_path: '/a/crun' })).toEqual({
      runtime: '/a/crun',
      monitor: null,
    })
    expect(handlerPrograms(undefined)).toEqual({ runtime: null, monitor: null })
  })
})
