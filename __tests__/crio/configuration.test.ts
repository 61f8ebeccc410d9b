import { describe, expect, it } from '@jest/globals'
import { parse } from 'smol-toml'
import {
  CRICTL_YAML,
  LOCAL_REGISTRY,
  mirrorsFile,
  ourDropIn,
  PERMISSIVE_POLICY,
  parseLimits,
  TEST_HANDLER,
  unitDropIn,
  unitFile,
} from '../../src/crio/configuration.ts'
import { CRIO_ENDPOINT } from '../../src/crio/paths.ts'
import { effectiveRuntimes } from '../../src/crio/runtimes.ts'
import { SETTINGS } from '../request.ts'

const BOTH = { crun: '/b/crun', runc: '/b/runc' }

/** The handlers that are left when our drop-in and then the user's are read. */
function handlersOf(
  programs: Parameters<typeof ourDropIn>[0],
  userTomls: readonly string[] = [],
): ReturnType<typeof effectiveRuntimes>['handlers'] {
  return effectiveRuntimes([ourDropIn(programs, userTomls, SETTINGS), ...userTomls]).handlers
}

describe('ourDropIn', () => {
  it('is valid TOML that sets what node e2e runs need', () => {
    expect(parse(ourDropIn(BOTH, [], SETTINGS))).toMatchObject({
      crio: {
        root: '/var/lib/crio-node-e2e/storage',
        runtime: {
          cgroup_manager: 'systemd',
          default_runtime: 'crun',
          drop_infra_ctr: false,
          log_level: 'debug',
        },
      },
    })
  })

  it('makes the test handler a second name of crun', () => {
    const handlers = handlersOf(BOTH)
    expect(Object.keys(handlers).toSorted()).toEqual(['crun', 'runc', TEST_HANDLER])
    expect(handlers[TEST_HANDLER]).toEqual(handlers['crun'])
    expect(handlers['crun']).toMatchObject({
      runtime_path: '/usr/libexec/crio/crun',
      monitor_path: '/usr/libexec/crio/conmon',
      default_annotations: { 'run.oci.systemd.subgroup': '' },
    })
  })

  it('makes runc with conmon-rs the default, and the test handler a second name of it', () => {
    const settings = {
      ...SETTINGS,
      runtime: 'runc',
      monitor: 'conmon-rs',
      logLevel: 'warn',
    } as const
    const toml = ourDropIn(BOTH, [], settings)
    expect(parse(toml)).toMatchObject({
      crio: { runtime: { default_runtime: 'runc', log_level: 'warn' } },
    })
    const { handlers } = effectiveRuntimes([toml])
    expect(handlers[TEST_HANDLER]).toEqual({
      runtime_path: '/usr/libexec/crio/runc',
      runtime_root: '/run/runc',
      runtime_type: 'pod',
      monitor_path: '/usr/libexec/crio/conmonrs',
    })
    expect(handlers['crun']).toMatchObject({ runtime_type: 'pod' })
  })

  it("makes the test handler a second name of the runtime that the user's drop-in chooses", () => {
    const handlers = handlersOf(BOTH, ['[crio.runtime]\ndefault_runtime = "runc"'])
    expect(handlers[TEST_HANDLER]).toMatchObject({ runtime_path: '/usr/libexec/crio/runc' })
  })

  it("makes the test handler a second name of the user's own runtime", () => {
    const handlers = handlersOf(BOTH, [
      '[crio.runtime]\ndefault_runtime = "youki"',
      '[crio.runtime.runtimes.youki]\nruntime_path = "/opt/youki"\nruntime_type = "oci"',
    ])
    expect(handlers[TEST_HANDLER]).toEqual({ runtime_path: '/opt/youki', runtime_type: 'oci' })
  })

  it("takes over what the user's drop-in says of the default runtime", () => {
    const handlers = handlersOf(BOTH, [
      '[crio.runtime.runtimes.crun]\nruntime_path = "/opt/crun"\nallowed_annotations = ["a"]',
    ])
    expect(handlers[TEST_HANDLER]).toEqual(handlers['crun'])
    expect(handlers[TEST_HANDLER]).toMatchObject({ runtime_path: '/opt/crun' })
  })

  it("leaves a test handler of the user's alone", () => {
    const mine = '[crio.runtime.runtimes.test-handler]\nruntime_path = "/opt/mine"'
    expect(ourDropIn(BOTH, [mine], SETTINGS)).not.toContain(TEST_HANDLER)
  })

  it.each([
    ['runc', { crun: '/b/crun' }, ['crun', TEST_HANDLER]],
    ['crun, which is also what the test handler would be', { runc: '/b/runc' }, ['runc']],
    ['any', {}, []],
  ])('leaves out handlers without program: %s', (_, programs, names) => {
    expect(Object.keys(handlersOf(programs)).toSorted()).toEqual(names)
  })
})

describe('files for builds that bring none', () => {
  it('let every image run, reach the local registry and find the socket', () => {
    expect(JSON.parse(PERMISSIVE_POLICY)).toEqual({ default: [{ type: 'insecureAcceptAnything' }] })
    expect(parse(LOCAL_REGISTRY)).toEqual({
      registry: [{ location: 'localhost:5000', insecure: true }],
    })
    expect(CRICTL_YAML).toContain(CRIO_ENDPOINT)
  })

  it('start the given binary as a service that systemd restarts', () => {
    expect(unitFile('/usr/local/bin/crio')).toMatch(/^ExecStart=\/usr\/local\/bin\/crio$/m)
    expect(unitFile('/usr/local/bin/crio')).toMatch(/^Restart=on-failure$/m)
  })
})

describe('unitDropIn', () => {
  it('asks for no limits where root may raise them', () => {
    expect(unitDropIn(null)).toBe('[Service]\nLogRateLimitIntervalSec=0\n')
  })

  it("asks for init's limits where root may not", () => {
    const limits = { openFiles: '524288', processes: 'infinity', coreSize: '0' }
    expect(unitDropIn(limits).split('\n')).toEqual(
      expect.arrayContaining([
        'OOMScoreAdjust=0',
        'LimitNOFILE=524288',
        'LimitNPROC=infinity',
        'LimitCORE=0',
      ]),
    )
  })
})

describe('parseLimits', () => {
  it('reads hard limits', () => {
    const text = `Limit                     Soft Limit           Hard Limit           Units
Max core file size        0                    unlimited            bytes
Max processes             63432                63433                processes
Max open files            1024                 524288               files
`
    expect(parseLimits(text)).toEqual({
      openFiles: '524288',
      processes: '63433',
      coreSize: 'infinity',
    })
  })

  it('takes what is not there for no limit', () => {
    expect(parseLimits('')).toEqual({
      openFiles: 'infinity',
      processes: 'infinity',
      coreSize: 'infinity',
    })
  })
})

describe('mirrorsFile', () => {
  it('has one table for each prefix, with its mirrors in their order', () => {
    expect(
      parse(
        mirrorsFile([
          { prefix: 'registry.k8s.io', location: 'one.example.com/k8s', insecure: false },
          { prefix: 'quay.io', location: 'localhost:5000', insecure: true },
          { prefix: 'registry.k8s.io', location: 'two.example.com', insecure: false },
        ]),
      ),
    ).toEqual({
      registry: [
        {
          prefix: 'registry.k8s.io',
          location: 'registry.k8s.io',
          mirror: [{ location: 'one.example.com/k8s' }, { location: 'two.example.com' }],
        },
        {
          prefix: 'quay.io',
          location: 'quay.io',
          mirror: [{ location: 'localhost:5000', insecure: true }],
        },
      ],
    })
  })
})
