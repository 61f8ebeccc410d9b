import { describe, expect, it } from '@jest/globals'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import { aSuite } from './facts.ts'
import {
  crio,
  failed,
  judgeLogs,
  kernel,
  klog,
  type Logs,
  logrus,
  mainExit,
  passed,
  refused,
  start,
  systemd,
  withoutTimes,
} from './service-logs.ts'

interface Death {
  readonly what: string
  readonly logs: Logs
  readonly reason: 'crio-died' | 'kubelet-died'
  readonly who: 'cri-o' | 'kubernetes' | 'environment'
  readonly title: RegExp
}

const DEATHS: readonly Death[] = [
  {
    what: 'CRI-O panics',
    logs: {
      'crio.log': [
        crio('11:01:05', 'panic: assignment to entry in nil map [recovered]'),
        crio('11:01:05', '        panic: assignment to entry in nil map'),
        crio('11:01:05', ''),
        crio('11:01:05', 'goroutine 77 [running]:'),
        crio('11:01:05', 'panic({0x1a2b, 0x3c4d})'),
        crio('11:01:05', '        runtime/panic.go:770 +0x132'),
        crio(
          '11:01:05',
          'github.com/cri-o/cri-o/server.(*Server).stopPodSandbox(0xc0, {0x1, 0x2})',
        ),
        crio('11:01:05', '        github.com/cri-o/cri-o/server/sandbox_stop.go:20 +0x1b'),
        ...mainExit('code=exited, status=2/INVALIDARGUMENT', 'exit-code'),
        start('11:01:15', 200),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title:
      /^CRI-O crashed during the run \(panic: assignment to entry in nil map, in server\.\(\*Server\)\.stopPodSandbox\) and restarted$/,
  },
  {
    what: 'CRI-O, whose log is not from the journal, ends with a fatal error of Go',
    logs: {
      'crio.log': [
        'time="2026-11-22T11:01:05.1Z" level=info msg="Running pod sandbox: a/b/POD" name=/runtime.v1.RuntimeService/RunPodSandbox',
        'fatal error: concurrent map writes',
        '',
        'goroutine 9 [running]:',
        'github.com/cri-o/cri-o/internal/oci.(*runtimeOCI).StartContainer(...)',
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title:
      /crashed .*\(fatal error: concurrent map writes, in oci\.\(\*runtimeOCI\)\.StartContainer\) and did not come back$/,
  },
  {
    what: 'only the kernel shows a fault of CRI-O',
    logs: {
      'kern.log': [
        kernel(
          '11:01:05',
          'traps: crio[101] general protection fault ip:45 sp:7f error:0 in crio[400000+1d0000]',
        ),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O crashed during the run \(general protection\)/,
  },
  {
    what: 'only the output of dmesg -T shows a fault of CRI-O',
    logs: {
      'kern.log': [
        '[Sun Nov 22 11:01:05 2026] crio[101]: segfault at 18 ip 41 sp 7f error 4 in crio[400000+1d0000]',
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O crashed during the run \(segfault\)/,
  },
  {
    what: 'only systemd-coredump shows a crash of CRI-O',
    logs: {
      'system.log': [
        'Nov 22 11:01:06 node systemd-coredump[999]: [🡕] Process 100 (crio) of user 0 dumped core.',
        '                                        Stack trace of thread 101:',
        '                                        #0  0x0000000000401000 runtime.raise.abi0 (crio + 0x1000)',
        '                                        #1  0x0000000000402000 github.com/cri-o/cri-o/server.New (crio + 0x2000)',
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O crashed during the run \(dumped core, in server\.New\)/,
  },
  {
    what: 'CRI-O gives up',
    logs: {
      'crio.log': [
        logrus('11:01:05', 'level=fatal msg="Failed to start streaming server: \\"boom\\""'),
        ...mainExit('code=exited, status=1/FAILURE', 'exit-code').slice(0, 2),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title:
      /^CRI-O exited during the run \(Failed to start streaming server: "boom"\) and did not come back$/,
  },
  {
    what: 'somebody kills CRI-O, and no new start is known',
    logs: { 'system.log': mainExit('code=killed, status=9/KILL', 'signal').slice(0, 2) },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O was killed during the run \(SIGKILL\)/,
  },
  {
    what: 'somebody kills CRI-O, and systemd says that it stopped the unit before it restarts it',
    logs: {
      'crio.log': [
        ...mainExit('code=killed, status=9/KILL', 'signal'),
        systemd('11:01:15', 'Stopped crio.service - Container Runtime Interface for OCI (CRI-O).'),
        start('11:01:16', 200),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O was killed during the run \(SIGKILL\) and restarted$/,
  },
  {
    what: 'CRI-O ends without an error, and systemd restarts it',
    logs: {
      'crio.log': [
        systemd('11:01:05', 'crio.service: Deactivated successfully.'),
        systemd('11:01:15', 'crio.service: Scheduled restart job, restart counter is at 1.'),
        systemd('11:01:15', 'Stopped crio.service - Container Runtime Interface for OCI (CRI-O).'),
        start('11:01:16', 200),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O died during the run and restarted$/,
  },
  {
    what: 'CRI-O does not answer the watchdog of systemd',
    logs: {
      'crio.log': [
        systemd('11:01:05', 'crio.service: Watchdog timeout (limit 1min)!'),
        systemd('11:01:05', 'crio.service: Killing process 100 (crio) with signal SIGABRT.'),
        crio('11:01:05', 'SIGABRT: abort'),
        systemd('11:01:06', 'crio.service: Main process exited, code=dumped, status=6/ABRT'),
        systemd('11:01:06', "crio.service: Failed with result 'watchdog'."),
        start('11:01:16', 200),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O was killed by systemd during the run because it hung and restarted$/,
  },
  {
    what: 'the kernel kills CRI-O',
    logs: {
      'kern.log': [
        kernel(
          '11:01:05',
          'crio invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=-999',
        ),
        kernel(
          '11:01:05',
          'oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=crio.service,mems_allowed=0,global_oom,task_memcg=/system.slice/crio.service,task=crio,pid=100,uid=0',
        ),
        kernel(
          '11:01:05',
          'Out of memory: Killed process 100 (crio) total-vm:8kB, anon-rss:4kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:7kB oom_score_adj:-999',
        ),
      ],
      'crio.log': [...mainExit('code=killed, status=9/KILL', 'signal'), start('11:01:15', 200)],
    },
    reason: 'crio-died',
    who: 'environment',
    title: /^CRI-O was killed by the kernel during the run \(out of memory\) and restarted$/,
  },
  {
    what: 'the kernel kills the kubelet, and the log has times since boot only',
    logs: {
      'kern.log': [
        '[ 1234.567890] Out of memory: Killed process 300 (kubelet) total-vm:8kB, anon-rss:4kB',
      ],
    },
    reason: 'kubelet-died',
    who: 'environment',
    title: /^The kubelet was killed by the kernel during the run \(out of memory\)/,
  },
  {
    what: 'the kubelet ends with a fatal message',
    logs: {
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        klog('F', '11:01:05', '"cannot go on" err="boom"'),
      ],
    },
    reason: 'kubelet-died',
    who: 'kubernetes',
    title:
      /^The kubelet exited during the run \("cannot go on" err="boom"\) and did not come back$/,
  },
  {
    what: 'the kubelet panics, with structured logs',
    logs: {
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        klog(
          'E',
          '11:01:05',
          '"Observed a panic" panic="runtime error: index out of range [3] with length 2" panicGoValue="x" stacktrace=<',
        ),
        '\tgoroutine 5 [running]:',
        '\tk8s.io/apimachinery/pkg/util/runtime.logPanic({0x1, 0x2}, {0x3, 0x4})',
        '\t\tk8s.io/apimachinery/pkg/util/runtime/runtime.go:107 +0xbc',
        '\tk8s.io/kubernetes/pkg/kubelet/prober.(*worker).doProbe(0xc0)',
        ' >',
      ],
    },
    reason: 'kubelet-died',
    who: 'kubernetes',
    title:
      /^The kubelet crashed during the run \(panic: runtime error: index out of range \[3\] with length 2, in prober\.\(\*worker\)\.doProbe\) and did not come back$/,
  },
  {
    what: 'only the kubelet shows that CRI-O is gone',
    logs: {
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        ...['11:01:05', '11:01:25', '11:01:55', '11:02:40', '11:03:20', '11:04:10'].map(refused),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O did not answer on its socket during the run and did not come back$/,
  },
  {
    what: 'the log of CRI-O stops, and the kubelet tried to reach it once',
    logs: {
      'crio.log': [
        logrus(
          '11:01:00',
          'level=info msg="Running pod sandbox" name=/runtime.v1.RuntimeService/RunPodSandbox',
        ),
      ],
      'kubelet.log': [
        klog('I', '10:59:10', 'starts'),
        refused('11:01:05'),
        klog('I', '11:04:30', 'goes on'),
      ],
    },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O did not answer on its socket during the run and did not come back$/,
  },
  {
    what: 'CRI-O starts again, and nothing says why',
    logs: { 'crio.log': [start('10:58:00', 100), start('11:01:05', 200)] },
    reason: 'crio-died',
    who: 'cri-o',
    title: /^CRI-O died during the run and restarted$/,
  },
]

describe('a service that ends', () => {
  it.each(DEATHS)('is the cause if $what', ({ logs, reason, who, title }) => {
    const { verdict, findings } = judgeLogs([passed, failed], logs)
    expect(verdict).toMatchObject({ result: 'environment', reason })
    expect(findings).toMatchObject([{ reason, audience: who, specs: ['failed'] }])
    expect(findings[0]?.title).toMatch(title)
  })

  it.each(DEATHS)('is found without times of specs and suite if $what', ({ logs, reason }) => {
    const specs = [withoutTimes(passed), withoutTimes(failed)]
    const suite = aSuite(specs, { source: 'junit', startedAt: null, endedAt: null })
    // CRI-O worked before, so that its next start is not its first one.
    const work = logrus(
      '10:59:30',
      'level=info msg="Ran pod sandbox" name=/runtime.v1.RuntimeService/RunPodSandbox',
    )
    const [first = '', ...rest] = logs['crio.log'] ?? []
    const crioLog = first.includes('10:58') ? [first, work, ...rest] : [work, first, ...rest]
    expect(judgeLogs(specs, { ...logs, 'crio.log': crioLog }, { suite }).verdict).toMatchObject({
      result: 'environment',
      reason,
    })
  })

  it('is the cause although all specs passed', () => {
    const { verdict } = judgeLogs([passed], {
      'crio.log': [...mainExit('code=dumped, status=11/SEGV', 'core-dump'), start('11:01:15', 200)],
    })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-died' })
  })

  it('is one cause with the first end in front, and shows the lines of all logs', () => {
    const { findings, serviceEvents } = judgeLogs([failed], {
      'crio.log': [
        ...mainExit('code=dumped, status=11/SEGV', 'core-dump'),
        start('11:01:15', 200),
        systemd('11:02:05', 'crio.service: Main process exited, code=killed, status=9/KILL'),
        start('11:02:15', 300),
      ],
      'kern.log': [
        kernel('11:01:04', 'crio[101]: segfault at 18 ip 41 sp 7f error 4 in crio[400000+1d0000]'),
      ],
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.title).toMatch(/^CRI-O crashed during the run \(SIGSEGV\) and restarted$/)
    expect(findings[0]?.detail).toMatch(/^it ended at 2026-11-22T11:01:04Z; 1 more time after that/)
    expect(findings[0]?.evidence.join('\n')).toMatch(
      /kern\.log: .*segfault(?:.|\n)*status=11\/SEGV(?:.|\n)*status=9\/KILL/,
    )
    expect(serviceEvents.map(({ kind }) => kind)).toEqual([
      'died',
      'restarted',
      'died',
      'restarted',
    ])
  })

  it('that cannot start again is one death', () => {
    const loop = ['11:01:15', '11:01:25', '11:01:35'].flatMap((time, index) => [
      start(time, 200 + index),
      logrus(time, 'level=fatal msg="cannot open storage"', 200 + index),
      systemd(time, 'crio.service: Main process exited, code=exited, status=1/FAILURE'),
    ])
    const { findings, serviceEvents } = judgeLogs([failed], {
      'crio.log': [...mainExit('code=killed, status=9/KILL', 'signal'), ...loop],
    })
    expect(findings[0]?.title).toBe(
      'CRI-O was killed during the run (SIGKILL) and could not start again',
    )
    expect(findings[0]?.evidence.join('\n')).toContain('cannot open storage')
    expect(serviceEvents.map(({ kind }) => kind)).toEqual(['died'])
  })

  it('that cannot start again keeps its cause if a start fails before the first line of the service', () => {
    const loop = ['11:01:15', '11:01:25', '11:01:35'].flatMap((time, index) => [
      systemd(time, 'crio.service: Main process exited, code=exited, status=1/FAILURE'),
      ...(index === 1 ? [start(time, 201)] : []),
      systemd(time, "crio.service: Failed with result 'exit-code'."),
      systemd(time, 'Failed to start crio.service - CRI-O.'),
      systemd(time, `crio.service: Scheduled restart job, restart counter is at ${index + 2}.`),
    ])
    const { findings, serviceEvents } = judgeLogs([failed], {
      'crio.log': [...mainExit('code=killed, status=9/KILL', 'signal'), ...loop],
    })
    expect(findings.map(({ title }) => title)).toEqual([
      'CRI-O was killed during the run (SIGKILL) and could not start again',
    ])
    expect(serviceEvents.map(({ kind }) => kind)).toEqual(['died'])
  })

  it('that did not start is not back because its first line was read after its end', () => {
    const { findings } = judgeLogs([failed], {
      'crio.log': [
        ...mainExit('code=killed, status=9/KILL', 'signal'),
        systemd('11:01:15', 'crio.service: Main process exited, code=exited, status=1/FAILURE'),
        start('11:01:15', 200),
        systemd('11:01:15', 'Failed to start crio.service - CRI-O.'),
      ],
    })
    expect(findings[0]?.title).toBe(
      'CRI-O was killed during the run (SIGKILL) and could not start again',
    )
  })

  it('explains only specs that failed after it', () => {
    const early = {
      ...failed,
      id: 'early',
      startedAt: '2026-11-22T11:00:00Z',
      endedAt: '2026-11-22T11:00:50Z',
    }
    const { findings } = judgeLogs([early, failed], {
      'crio.log': mainExit('code=killed, status=9/KILL', 'signal'),
    })
    expect(findings[0]?.specs).toEqual(['failed'])
  })

  it('does not explain specs that began long after it was back', () => {
    const late = {
      ...failed,
      id: 'late',
      startedAt: '2026-11-22T11:02:20Z',
      endedAt: '2026-11-22T11:02:30Z',
    }
    const killed = mainExit('code=killed, status=9/KILL', 'signal')
    const back = judgeLogs([failed, late], { 'crio.log': [...killed, start('11:01:15', 200)] })
    expect(back.verdict.reason).toBe('crio-died')
    expect(back.findings.flatMap(({ specs }) => specs)).toEqual(['failed'])
    const down = judgeLogs([failed, late], { 'crio.log': killed })
    expect(down.findings[0]?.specs).toEqual(['failed', 'late'])
  })

  it('that somebody stopped is no fault of it', () => {
    const stopped = [
      systemd('11:01:05', 'Stopping crio.service - CRI-O...'),
      systemd('11:01:06', 'crio.service: Deactivated successfully.'),
    ]
    const { findings } = judgeLogs([failed], { 'crio.log': stopped })
    expect(findings[0]).toMatchObject({
      reason: 'crio-died',
      audience: 'environment',
      class: 'environment',
      kind: 'host',
      remedy: expect.stringContaining('what stops crio.service'),
    })
    const alone = judgeLogs([failed], { 'crio.log': stopped.slice(1) })
    expect(alone.findings[0]).toMatchObject({ audience: 'cri-o', class: 'cri-o' })
  })

  it('counts until the last failure if the report says that the suite ended before it', () => {
    const suite = aSuite([failed], { endedAt: '2026-11-22T11:01:00Z' })
    const logs = { 'crio.log': mainExit('code=killed, status=9/KILL', 'signal') }
    expect(judgeLogs([failed], logs, { suite }).verdict.reason).toBe('crio-died')
  })

  it('is one death for the live watch and the logs', () => {
    const serviceEvents = [
      {
        service: 'crio',
        kind: 'died',
        at: '2026-11-22T11:01:06.500Z',
        detail: 'systemd reports signal; during x',
      },
      {
        service: 'crio',
        kind: 'restarted',
        at: '2026-11-22T11:01:15.900Z',
        detail: 'systemd restarted it, restart 1',
      },
    ] as const
    const logs = {
      'crio.log': [...mainExit('code=killed, status=9/KILL', 'signal'), start('11:01:15', 200)],
    }
    const live = judgeLogs([failed], logs, { serviceEvents })
    expect(live.findings[0]?.title).toBe('CRI-O was killed during the run (SIGKILL) and restarted')
    expect(live.serviceEvents).toMatchObject([
      { kind: 'died', at: '2026-11-22T11:01:05.000Z', detail: 'systemd reports signal; during x' },
      { kind: 'restarted', detail: 'systemd restarted it, restart 1' },
    ])
    // What a report has of it leads to the same.
    const again = judgeLogs([failed], logs, { serviceEvents: live.serviceEvents })
    expect(again.verdict).toEqual(live.verdict)
    expect(again.serviceEvents).toEqual(live.serviceEvents)
  })

  const gone: SpecResult = {
    ...failed,
    output:
      'At 2026-11-22 11:01:30 +0000 UTC - event for pod-1: {kubelet node} FailedCreatePodSandBox: dial unix /run/crio/crio.sock: connect: no such file or directory',
  }

  it('is one finding with what specs show of it', () => {
    const logs = { 'crio.log': mainExit('code=killed, status=9/KILL', 'signal') }
    const { findings } = judgeLogs([gone], logs)
    expect(findings.map(({ id }) => id)).toEqual(['crio-died'])
    expect(findings[0]?.title).toMatch(/^CRI-O was killed/)
  })

  it('is likely from outputs of specs alone', () => {
    const { findings } = judgeLogs([gone], {})
    expect(findings).toMatchObject([{ id: 'crio-died-unconfirmed', audience: 'cri-o' }])
  })

  it('counts in the second in which the suite starts', () => {
    const killed = systemd(
      '10:59:00',
      'crio.service: Main process exited, code=killed, status=9/KILL',
    )
    const suite = aSuite([failed], { startedAt: '2026-11-22T10:59:00.400Z' })
    const { verdict } = judgeLogs([failed], { 'crio.log': [killed] }, { suite })
    expect(verdict.reason).toBe('crio-died')
  })

  it.each([
    ['is a death of the kubelet', 'SIGKILL', 'code=killed, status=9/KILL', 'kubelet-died'],
    ['can be the work of the suite', 'SIGTERM', 'code=killed, status=15/TERM', 'specs-failed'],
  ])('%s if %s ended it with the last spec', (_, __, how, reason) => {
    const { endedAt } = failed
    const clock = endedAt?.slice(11, 19) ?? ''
    const ended = systemd(clock, `kubelet-20261122T105900.service: Main process exited, ${how}`)
    const { verdict } = judgeLogs([failed], { 'system.log': [ended] })
    expect(verdict.reason).toBe(reason)
  })

  it('before the other one comes first', () => {
    const { findings } = judgeLogs([failed], {
      'kubelet.log': [klog('I', '10:59:10', 'starts'), klog('F', '11:01:00', 'first')],
      'crio.log': mainExit('code=killed, status=9/KILL', 'signal'),
    })
    expect(findings.map(({ reason }) => reason)).toEqual(['kubelet-died', 'crio-died'])
  })
})
