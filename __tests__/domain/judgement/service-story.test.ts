import { describe, expect, it } from '@jest/globals'
import { aSuite, aSuiteNode } from './facts.ts'
import {
  judgeLogs,
  kernel,
  klog,
  type Logs,
  logrus,
  passed,
  refused,
  start,
  systemd,
  withoutTimes,
} from './service-logs.ts'

/** Logs of runs in which nothing happened to a service that matters. */
const HARMLESS: readonly (readonly [string, Logs])[] = [
  ['the first start of CRI-O', { 'crio.log': [start('10:58:00', 100)] }],
  [
    'ends before the suite',
    {
      'crio.log': [
        systemd('10:58:00', 'crio.service: Main process exited, code=dumped, status=6/ABRT'),
        start('10:58:10', 200),
      ],
    },
  ],
  [
    'a fault before the suite in the output of dmesg -T',
    {
      'kern.log': [
        '[Sun Nov 22 10:01:05 2026] crio[101]: segfault at 18 ip 41 sp 7f error 4 in crio[400000+1d0000]',
      ],
    },
  ],
  [
    'an end after the suite',
    {
      'crio.log': [
        systemd('11:05:10', 'crio.service: Main process exited, code=killed, status=9/KILL'),
      ],
    },
  ],
  [
    'a kill in the cgroup of a pod',
    {
      'kern.log': [
        kernel(
          '11:01:05',
          'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=crio-1,mems_allowed=0,oom_memcg=/kubepods.slice/kubepods-pod1.slice,task_memcg=/kubepods.slice/kubepods-pod1.slice/crio-1.scope,task=crio,pid=555,uid=0',
        ),
        kernel(
          '11:01:05',
          'Memory cgroup out of memory: Killed process 555 (crio) total-vm:8kB, anon-rss:4kB',
        ),
      ],
    },
  ],
  [
    'a kill of a program of a test, and of the suite',
    {
      'kern.log': [
        kernel('11:01:05', 'Memory cgroup out of memory: Killed process 9 (dd) total-vm:8kB'),
        kernel('11:01:05', 'Out of memory: Killed process 10 (e2e_node.test) total-vm:8kB'),
        kernel('11:01:05', 'Out of memory: Killed process 11 (conmon) total-vm:8kB'),
        kernel('11:01:05', 'crio-helper[12]: segfault at 0 ip 0 sp 0 error 4 in x[0+1]'),
      ],
    },
  ],
  [
    'texts about ends in messages of other programs',
    {
      'crio.log': [
        logrus(
          '11:01:05',
          'level=debug msg="Request: args:\\"panic: no\\" crio.service: Main process exited, code=dumped, status=6/ABRT level=fatal msg=x"',
        ),
        'Nov 22 11:01:05 node conmon[77]: panic: in a container',
        'Nov 22 11:01:05 node conmon[77]: Out of memory: Killed process 100 (crio)',
      ],
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        klog('I', '11:01:05', '"Probe failed" output=<'),
        '\tpanic: in a container',
        '\tF1122 11:01:05.000001    1 main.go:1] fatal: in a container',
        ' >',
      ],
      'services.log': [
        'panic: in the API server',
        'E1122 11:01:05.000001    1 runtime.go:1] "Observed a panic" panic="x"',
      ],
    },
  ],
  [
    'a panic that the kubelet survives',
    {
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        klog('E', '11:01:05', '"Observed a panic" panic="x" panicGoValue="x" stacktrace=<'),
        '\tgoroutine 5 [running]:',
        '\tk8s.io/kubernetes/pkg/kubelet/prober.(*worker).doProbe(0xc0)',
        ' >',
        klog('I', '11:01:20', 'goes on'),
      ],
    },
  ],
  [
    'a moment in which the kubelet does not reach CRI-O',
    {
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        refused('11:01:05'),
        refused('11:01:06'),
        klog('I', '11:04:00', 'goes on'),
      ],
    },
  ],
  [
    'the end of the kubelet with the suite',
    {
      'kubelet.log': [klog('I', '10:59:10', 'starts')],
      'system.log': [
        systemd('11:04:50', 'Stopping kubelet-20261122T105900.service - kubelet...'),
        systemd(
          '11:04:51',
          'kubelet-20261122T105900.service: Main process exited, code=exited, status=1/FAILURE',
        ),
        systemd('11:04:51', "kubelet-20261122T105900.service: Failed with result 'exit-code'."),
      ],
    },
  ],
  [
    'a service with a similar name',
    {
      'system.log': [
        systemd(
          '11:01:05',
          'crio-wipe.service: Main process exited, code=exited, status=1/FAILURE',
        ),
      ],
    },
  ],
  [
    'a log of CRI-O that ends early',
    {
      'crio.log': [
        start('10:58:00', 100),
        logrus('10:59:30', 'level=info msg="x" name=/runtime.v1.RuntimeService/Version'),
      ],
    },
  ],
]

describe('a run is green', () => {
  it.each(HARMLESS)('with %s', (_, logs) => {
    const { verdict, serviceEvents } = judgeLogs([passed], logs)
    expect(verdict).toMatchObject({ result: 'passed' })
    expect(serviceEvents).toEqual([])
  })

  it.each(HARMLESS.filter(([name]) => !/before|after/.test(name)))(
    'without times of specs and suite, with %s',
    (_, logs) => {
      const specs = [withoutTimes(passed)]
      const suite = aSuite(specs, { source: 'junit', startedAt: null, endedAt: null })
      expect(judgeLogs(specs, logs, { suite }).verdict).toMatchObject({ result: 'passed' })
    },
  )

  it('if CRI-O failed and started again while the machine was set up, without times of suite and specs', () => {
    const specs = [withoutTimes(passed)]
    const suite = aSuite(specs, { source: 'junit', startedAt: null, endedAt: null })
    const setUp = [
      systemd('10:50:00', 'crio.service: Main process exited, code=exited, status=203/EXEC'),
      systemd('10:50:00', "crio.service: Failed with result 'exit-code'."),
      start('10:50:10', 100),
      systemd('10:50:10', 'Started crio.service - Container Runtime Interface for OCI (CRI-O).'),
      start('10:51:00', 200),
      logrus('10:59:30', 'level=info msg="x" name=/runtime.v1.RuntimeService/RunPodSandbox', 200),
    ]
    expect(judgeLogs(specs, { 'crio.log': setUp }, { suite }).verdict.result).toBe('passed')
    const later = [...setUp, start('11:01:00', 300)]
    expect(judgeLogs(specs, { 'crio.log': later }, { suite }).verdict.reason).toBe('crio-died')
  })

  it('but not if the kernel kills CRI-O in the suite as it did hours before', () => {
    const { verdict, serviceEvents } = judgeLogs([passed], {
      'crio.log': [logrus('10:59:00', 'level=debug msg="Request: *v1.VersionRequest: "')],
      'kern.log': [
        kernel('07:12:40', 'Out of memory: Killed process 77 (crio) total-vm:8kB'),
        kernel('11:01:05', 'Out of memory: Killed process 100 (crio) total-vm:8kB'),
      ],
    })
    expect(verdict.reason).toBe('crio-died')
    expect(serviceEvents).toMatchObject([{ kind: 'died', at: '2026-11-22T11:01:05.000Z' }])
  })

  it('but not if CRI-O dies soon after somebody restarted it', () => {
    const { verdict } = judgeLogs([passed], {
      'crio.log': [
        systemd(
          '11:01:05',
          'Stopping crio.service - Container Runtime Interface for OCI (CRI-O)...',
        ),
        start('11:01:06', 200),
        systemd('11:01:40', 'crio.service: Main process exited, code=killed, status=9/KILL'),
        start('11:01:50', 300),
      ],
    })
    expect(verdict.reason).toBe('crio-died')
  })

  it('if somebody restarts CRI-O with systemctl, but tells it', () => {
    const logs = {
      'crio.log': [
        systemd(
          '11:01:05',
          'Stopping crio.service - Container Runtime Interface for OCI (CRI-O)...',
        ),
        systemd('11:01:05', 'crio.service: Deactivated successfully.'),
        systemd('11:01:05', 'Stopped crio.service - Container Runtime Interface for OCI (CRI-O).'),
        start('11:01:06', 200),
      ],
    }
    const { verdict, serviceEvents } = judgeLogs([passed], logs)
    expect(verdict.result).toBe('passed')
    expect(serviceEvents).toMatchObject([{ service: 'crio', kind: 'restarted-on-request' }])
    // The live watch, and a report of it, tell it once.
    expect(judgeLogs([passed], logs, { serviceEvents }).serviceEvents).toEqual(serviceEvents)
  })
})

describe('a failed set-up', () => {
  const suite = aSuite([], {
    suiteNodes: [aSuiteNode('SynchronizedBeforeSuite', 'failed', 'validate CRI v1 runtime API')],
    succeeded: false,
    startedAt: null,
    endedAt: null,
  })

  it('is no death of a CRI-O that never came up', () => {
    const { verdict } = judgeLogs(
      [],
      {
        'crio.log': [
          start('10:58:00', 100),
          logrus('10:58:00', 'level=fatal msg="validating runtime config: no"'),
          systemd('10:58:01', 'crio.service: Main process exited, code=exited, status=1/FAILURE'),
        ],
      },
      { suite },
    )
    expect(verdict.reason).toBe('node-not-up')
  })
})
