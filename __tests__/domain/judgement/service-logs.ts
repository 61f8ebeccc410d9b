import { judge } from '../../../src/domain/judgement/judge.ts'
import { createServiceReader, mergeTraces } from '../../../src/domain/logs/service-reader.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import type { RunFacts } from '../../../src/domain/model/run-facts.ts'
import type { ServiceTraces } from '../../../src/domain/model/service-traces.ts'
import { aResult, factsOf } from './facts.ts'

// The suite of these tests runs from 10:59:00 to 11:05:00, and its specs from 11:00:00 to 11:00:02 if they have times.
const REFERENCE = '2026-11-22T10:59:00Z'

/** Lines by the name of their log. */
export type Logs = Readonly<Record<string, readonly string[]>>

function tracesIn(logs: Logs): ServiceTraces {
  const all = Object.entries(logs).map(([log, lines]) => {
    const reader = createServiceReader(log, REFERENCE)
    for (const line of lines) reader.push(line)
    return reader.traces()
  })
  return mergeTraces(all)
}

/** Judges a run with these logs. */
export function judgeLogs(
  specs: readonly SpecResult[],
  logs: Logs,
  overrides: Partial<RunFacts> = {},
) {
  return judge(factsOf(specs, { ...overrides, serviceTraces: tracesIn(logs) }))
}

/** Lines of the journal: of systemd, of CRI-O as it stands, of its logger, and the first line of a process. */
export const systemd = (time: string, text: string) => `Nov 22 ${time} node systemd[1]: ${text}`
export const crio = (time: string, text: string, pid = 100) =>
  `Nov 22 ${time} node crio[${pid}]: ${text}`
export const logrus = (time: string, rest: string, pid = 100) =>
  crio(time, `time="2026-11-22T${time}.500000000Z" ${rest}`, pid)
export const start = (time: string, pid: number) =>
  logrus(time, 'level=info msg="Starting CRI-O, version: 1.37.0, git: abc"', pid)
/** A line of the kernel in the journal. */
export const kernel = (time: string, text: string) => `Nov 22 ${time} node kernel: ${text}`
/** A line of the kubelet. */
export const klog = (severity: string, time: string, text: string, pid = 300) =>
  `${severity}1122 ${time}.000001    ${pid} file.go:1] ${text}`
/** The kubelet does not reach CRI-O. */
export const refused = (time: string) =>
  klog(
    'E',
    time,
    '"Unable to retrieve pods" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\\""',
  )

/** It passed before the deaths of these tests. */
export const passed = aResult('passed')
/** It failed two minutes after most of them. */
export const failed: SpecResult = {
  ...aResult('failed', 'failed'),
  startedAt: '2026-11-22T11:01:00Z',
  endedAt: '2026-11-22T11:03:00Z',
}
/** As in JUnit, which only has times of failures, if any. */
export const withoutTimes = (spec: SpecResult): SpecResult => ({
  ...spec,
  startedAt: null,
  endedAt: null,
})

/** What systemd says of an end of CRI-O's main process, and of the restart. */
export const mainExit = (code: string, result: string) => [
  systemd('11:01:05', `crio.service: Main process exited, ${code}`),
  systemd('11:01:05', `crio.service: Failed with result '${result}'.`),
  systemd('11:01:15', 'crio.service: Scheduled restart job, restart counter is at 1.'),
]
