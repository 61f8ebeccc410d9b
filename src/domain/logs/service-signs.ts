import type { ServiceName, ServiceSign } from '../model/service-traces.ts'
import { plainLine, truncate } from '../text.ts'
import { messageIn } from './log-line.ts'
import type { SourceLine } from './source-line.ts'

/** What one line says about a service. */
export interface LineSign extends Pick<ServiceSign, 'service' | 'kind' | 'source' | 'words'> {
  /** The process that the line is about, or the one that wrote it; null if the line does not say. */
  readonly pid: number | null
}

/** The log of each service; lines without a prefix in it are from the service. */
const OWN_LOGS: Readonly<Record<string, ServiceName>> = {
  'crio.log': 'crio',
  'kubelet.log': 'kubelet',
}
/** Logs in which lines without a prefix are from the kernel, or from systemd on a serial console. */
const SYSTEM_LOGS = ['kern.log', 'system.log']
const WORDS_LENGTH = 160

/** Signals that the kernel sends to a program for its own error, or that a program sends to itself (signal(7)). */
const ERROR_SIGNALS = ['SEGV', 'ABRT', 'BUS', 'ILL', 'FPE', 'SYS', 'TRAP']
/** Go's runtime exits with it after a panic or a fatal error (go, src/runtime/panic.go). */
const PANIC_STATUS = '2'

/**
 * What a line of a log says about CRI-O or the kubelet, or null. Only who writes a line decides what it can say: texts in
 * the messages of other programs are not signs.
 * @param log the name of the log, for instance `crio.log`
 */
export function signIn(line: SourceLine, log: string): LineSign | null {
  const { writer, message } = line
  if (writer === 'systemd') return systemdSign(message)
  if (writer === 'kernel') return kernelSign(message)
  if (writer === 'systemd-coredump') return coredumpSign(message)
  const service = serviceOf(line, log)
  if (service !== null) return ownSign(service, line)
  if (writer !== null || !SYSTEM_LOGS.includes(log)) return null
  return kernelSign(message) ?? systemdSign(message.replace(/^systemd\[1\]: /, ''))
}

/** The service that wrote the line, or null. */
export function serviceOf({ writer }: SourceLine, log: string): ServiceName | null {
  if (writer === null) return OWN_LOGS[log] ?? null
  if (writer === 'crio') return 'crio'
  return writer === 'kubelet' || writer.startsWith('kubelet-') ? 'kubelet' : null
}

/** `crio.service`, its alias, and `kubelet.service` or the transient unit of the suite (kubernetes, test/e2e_node/services). */
const UNIT = String.raw`(cri-?o|kubelet(?:-[\w-]{1,40})?)\.service`
const ABOUT_UNIT = new RegExp(`^${UNIT}: (.+)`)
const JOB = new RegExp(
  String.raw`^(Started|Failed to start|Stopping|Stopped) (?:${UNIT}\b|Container Runtime Interface for OCI)`,
)
const MAIN_EXIT = /^[Mm]ain process exited, code=(exited|killed|dumped), status=(\d{1,3})\/(\w+)/

/** Messages of systemd about the end of a unit (systemd, src/core/service.c and unit.c). */
const UNIT_ENDS: readonly (readonly [RegExp, LineSign['kind'], words: string])[] = [
  [/^Failed with result 'oom-kill'/, 'out-of-memory', ''],
  [/^Failed with result 'core-dump'/, 'crashed', 'core dump'],
  [/^Failed with result 'watchdog'|^Watchdog timeout/, 'watchdog', ''],
  [/^Failed with result '(?:signal|exit-code|timeout|protocol|resources)'/, 'ended', ''],
  [/^Scheduled restart job|^Service (?:RestartSec|hold-off time over)/, 'restart-scheduled', ''],
  [/^Deactivated successfully|^Succeeded\./, 'stopped', ''],
]

function systemdSign(message: string): LineSign | null {
  const [, verb, jobUnit = 'crio'] = JOB.exec(message) ?? []
  if (verb !== undefined) return systemd(jobUnit, kindOfJob(verb), '')
  const [, unit = '', text = ''] = ABOUT_UNIT.exec(message) ?? []
  const [, code, status = '', name = ''] = MAIN_EXIT.exec(text) ?? []
  if (code === 'exited') {
    return systemd(unit, status === PANIC_STATUS ? 'crashed' : 'exited', `exit status ${status}`)
  }
  if (code !== undefined) {
    const isError = code === 'dumped' || ERROR_SIGNALS.includes(name)
    return systemd(unit, isError ? 'crashed' : 'killed', `SIG${name}`)
  }
  const end = UNIT_ENDS.find(([pattern]) => pattern.test(text))
  return end === undefined ? null : systemd(unit, end[1], end[2])
}

/** What systemd says when it begins or ends a job (systemd, src/core/service.c and unit.c). */
const JOBS: Readonly<Record<string, LineSign['kind']>> = {
  Started: 'up',
  'Failed to start': 'start-failed',
  Stopping: 'asked-to-stop',
}

function kindOfJob(verb: string): LineSign['kind'] {
  return JOBS[verb] ?? 'stopped'
}

function systemd(unit: string, kind: LineSign['kind'], words: string): LineSign {
  const service = unit.startsWith('kubelet') ? 'kubelet' : 'crio'
  return { service, kind, source: 'systemd', words, pid: null }
}

/** A kill by the OOM killer (linux, mm/oom_kill.c, __oom_kill_process), old kernels included. */
const OOM_KILL =
  /^(?:Memory cgroup out|Out) of memory(?: \([^)]{1,40}\))?: Kill(?:ed)? process (\d{1,10}) \((crio|kubelet)\)/
/** A signal that the program does not handle (linux, arch/x86/mm/fault.c and kernel/traps.c). */
const FAULT =
  /^(?:traps: )?(crio|kubelet)\[(\d{1,10})\]:? (segfault|general protection|trap [a-z ]{1,30})/

function kernelSign(message: string): LineSign | null {
  const [, killed, victim] = OOM_KILL.exec(message) ?? []
  if (victim !== undefined) return kernel(victim, 'out-of-memory', '', Number(killed))
  const [, name, thread, fault = ''] = FAULT.exec(message) ?? []
  return name === undefined ? null : kernel(name, 'crashed', fault, Number(thread))
}

function kernel(name: string, kind: LineSign['kind'], words: string, pid: number): LineSign {
  return { service: name === 'crio' ? 'crio' : 'kubelet', kind, source: 'kernel', words, pid }
}

/** systemd, src/coredump/coredump.c, submit_coredump. */
const COREDUMP =
  /^(?:\[[^\]]{1,4}\] )?Process (\d{1,10}) \((crio|kubelet)\) of user \d{1,10} (dumped core|terminated abnormally)/

function coredumpSign(message: string): LineSign | null {
  const [, pid, name, words = ''] = COREDUMP.exec(message) ?? []
  return name === undefined ? null : kernel(name, 'crashed', words, Number(pid))
}

/** The end of a Go program in its own words (go, src/runtime/panic.go and signal_unix.go). */
const GO_END = /^(?:panic: |fatal error: |unexpected fault address |SIG[A-Z]{2,6}: )/
const LOGRUS_FATAL = /^time="[^"]{1,64}" level=(?:fatal|panic) /
/** klog, severity F, and the last error of a command (kubernetes, component-base/cli/run.go). */
const KLOG_END =
  /^(?:F\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [^\]]{1,200}\] (.*)|E\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ run\.go:\d+\] (?="command failed")(.*))/
/** kubernetes, apimachinery/pkg/util/runtime/runtime.go, logPanic: the program panics again after it. */
const OBSERVED_PANIC =
  /^E\d{4} \d\d:\d\d:\d\d\.\d+ +(\d+) [^\]]{1,200}\] "?Observed a panic"?:? ?(?:panic=)?(.*)/
/** First lines of a process: cri-o, cmd/crio/main.go; kubernetes, cmd/kubelet/app/server.go. */
const STARTS: Readonly<Record<ServiceName, RegExp>> = {
  crio: / msg="Starting CRI-O, version: ([^",]{1,60})/,
  kubelet: /^I\d{4} [^\]]{1,200}\] "Kubelet version" kubeletVersion="([^"]{1,60})/,
}

function ownSign(service: ServiceName, { message, pid }: SourceLine): LineSign | null {
  const own = (kind: LineSign['kind'], words: string, process = pid): LineSign => ({
    service,
    kind,
    source: 'service',
    words: shortened(words),
    pid: process,
  })
  if (GO_END.test(message)) return own('crashed', message.replace(/ \[recovered\].*$/, ''))
  if (LOGRUS_FATAL.test(message)) return own('exited', messageIn(message))
  const start = STARTS[service].exec(message)?.[1]
  if (start !== undefined) return own('started', `version ${start}`)
  if (service === 'crio') return null
  const [, process, panic] = OBSERVED_PANIC.exec(message) ?? []
  if (panic !== undefined) return own('crashed', `panic: ${panicIn(panic)}`, Number(process))
  const [, fatal, failed] = KLOG_END.exec(message) ?? []
  const last = fatal ?? failed
  return last === undefined ? null : own('exited', last)
}

/** Whether the line is a panic that the kubelet caught: it only ends the process if the panic is raised again. */
export function isObservedPanic({ message }: SourceLine): boolean {
  return OBSERVED_PANIC.test(message)
}

/** The value of a panic. The old format has it twice: quoted, and in parentheses as an error. */
function panicIn(text: string): string {
  return /^"((?:[^"\\]|\\.){1,300})"/.exec(text)?.[1] ?? text
}

function shortened(text: string): string {
  return truncate(plainLine(text), WORDS_LENGTH)
}
