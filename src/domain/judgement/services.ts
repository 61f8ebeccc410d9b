import type { SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { ServiceName } from '../model/service-traces.ts'
import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import { plainLine, plural, truncate } from '../text.ts'
import { type Death, type DeathCause, SAME_END } from './death.ts'
import { classOfDeath, isStoppedByOthers } from './death-class.ts'
import { type FinderInput, finding } from './finder.ts'
import { endedAfter } from './service-circumstances.ts'
import { ranAt, timesOf } from './spec-times.ts'
import { timedOut } from './suite-end.ts'

/** A service of the node, and who should look first when it dies. */
interface Service {
  readonly name: string
  readonly reason: ReasonCode
  readonly audience: Audience
}

const SERVICES: Readonly<Record<ServiceName, Service>> = {
  crio: { name: 'CRI-O', reason: 'crio-died', audience: 'cri-o' },
  kubelet: { name: 'The kubelet', reason: 'kubelet-died', audience: 'kubernetes' },
}

/** How a service ended, for the title. */
const ENDS: Readonly<Record<DeathCause, string>> = {
  crashed: 'crashed during the run',
  exited: 'exited during the run',
  killed: 'was killed during the run',
  'out-of-memory': 'was killed by the kernel during the run',
  watchdog: 'was killed by systemd during the run because it hung',
  stopped: 'was stopped during the run',
  unreachable: 'did not answer on its socket during the run',
  unknown: 'died during the run',
}

const OUT_OF_MEMORY = 'out of memory'
/**
 * A death without a line of its own is known from when it was noticed: at the next poll, or when a log shows the next
 * start, which the unit delays by ten seconds (cri-o/packaging, crio.service, RestartSec). A failure shortly before may be
 * a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000
/** Times of syslog have whole seconds. */
const INEXACT_MILLISECONDS = 2_000
const SILENCE_MILLISECONDS = 60_000
/** The kubelet asks for the state of the runtime every five seconds, and reports that of the node every ten. */
const RECOVERY_MILLISECONDS = 60_000
const LISTED_SIGNS = 5
const LISTED_DEATHS = 5
const LISTED_SPECS = 8
const WORDS_LENGTH = 200

/** CRI-O or the kubelet died during the suite: one finding for each, the first death first. */
export function serviceFindings(input: FinderInput): readonly Finding[] {
  const { deaths } = input.services
  const first = new Set(deaths.map(({ service }) => service))
  return (
    [...first]
      // If the kubelet did not even start, the set-up has the cause.
      .filter((service) => service !== 'kubelet' || input.setUp === null)
      .flatMap((service) =>
        serviceFinding(
          service,
          deaths.filter((death) => death.service === service),
          input,
        ),
      )
  )
}

function serviceFinding(
  service: ServiceName,
  deaths: readonly Death[],
  { facts, failed }: FinderInput,
): readonly Finding[] {
  const [first, ...later] = deaths
  if (first === undefined) return []
  const { reason, audience } = SERVICES[service]
  const { at } = first
  const outOfMemory = deaths.some(({ cause }) => cause === 'out-of-memory')
  const time = at === null ? null : timeText(at)
  const specs = failed
    .filter((spec) => deaths.some((one) => isAfter(spec, one)))
    .map(({ id }) => id)
  return [
    finding({
      reason,
      title: titleOf(first, deaths.at(-1) ?? first, facts),
      detail: [
        ...(time === null ? [] : [`it ended at ${time}`]),
        ...(later.length === 0 ? [] : [`${plural(later.length, 'more time')} after that`]),
        ...(specs.length === 0 ? [] : [`${plural(specs.length, 'spec')} failed after it`]),
        ...(timedOut(facts) ? ['the suite then ran into its time limit'] : []),
        'specs may have failed or been slow because of it, and passed specs do not prove that the build works',
      ].join('; '),
      audience: outOfMemory || isStoppedByOthers(first) ? 'environment' : audience,
      ...classOfDeath(first, outOfMemory),
      remedy: remedyOf(first, outOfMemory, time ?? 'that time'),
      evidence: [
        ...signsOf(first).slice(0, LISTED_SIGNS + 2),
        ...silenceOf(first, facts),
        ...later.slice(0, LISTED_DEATHS).flatMap((death) => signsOf(death).slice(0, 1)),
        ...runningAt(facts, at).map((id) => `running at ${time}: ${id}`),
      ],
      specs,
    }),
  ]
}

function remedyOf(death: Death, outOfMemory: boolean, time: string): string {
  if (outOfMemory) {
    return 'use a runner with more memory, or set procs to a lower number; if only this build runs out of memory, check it for a memory leak'
  }
  return isStoppedByOthers(death)
    ? 'find out what stops crio.service on the machine, such as updates of packages or another job'
    : `read logs/${death.service}.log around ${time}`
}

/**
 * Whether a failure can be a consequence. A service that is back works again after a while: what starts later fails for
 * another reason. Nothing is known of a spec without times.
 */
function isAfter(spec: SpecResult, death: Death): boolean {
  const { at, restartedAt } = death
  const since = at === null ? Number.NEGATIVE_INFINITY : at - toleranceOf(death)
  const isLater = restartedAt !== null && timesOf(spec).from > restartedAt + RECOVERY_MILLISECONDS
  return endedAfter(spec, since) && !isLater
}

function toleranceOf({ noticed }: Death): number {
  return noticed ? NOTICED_LATE_MILLISECONDS : INEXACT_MILLISECONDS
}

function titleOf(first: Death, last: Death, facts: RunFacts): string {
  const { service, cause, words, frame } = first
  const how = [
    ...(cause === 'out-of-memory' ? [OUT_OF_MEMORY] : [words]),
    ...(frame === null ? [] : [`in ${frame}`]),
  ]
    .filter((text) => text !== '')
    .join(', ')
  const why = how === '' ? '' : ` (${truncate(plainLine(how), WORDS_LENGTH)})`
  return `${SERVICES[service].name} ${ENDS[cause]}${why}${afterwards(last, facts)}`
}

function afterwards(death: Death, { serviceTraces }: RunFacts): string {
  const { service, cause, at, restartedAt, failedStarts } = death
  if (restartedAt !== null) return ' and restarted'
  if (failedStarts.length > 0) return ' and could not start again'
  const lastAt = serviceTraces.lives[service]?.lastAt ?? Number.POSITIVE_INFINITY
  const isSilent = at !== null && lastAt <= at + SAME_END
  // If there is no log of the service, it may have come back.
  return isSilent || cause === 'unreachable' ? ' and did not come back' : ''
}

function signsOf({ ends, failedStarts, starts }: Death): readonly string[] {
  const again = failedStarts.filter(({ kind }) => kind !== 'started').slice(0, 1)
  return [...ends.slice(0, LISTED_SIGNS), ...again, ...starts].map(({ evidence }) => evidence)
}

/** That the log of a service ends earlier than the other one: it stayed down. */
function silenceOf(
  { service, restartedAt }: Death,
  { serviceTraces }: RunFacts,
): readonly string[] {
  const { crio, kubelet } = serviceTraces.lives
  const [own, other, name] =
    service === 'crio' ? [crio, kubelet, 'kubelet'] : [kubelet, crio, 'crio']
  if (restartedAt !== null || own === undefined || other === undefined) return []
  if (other.lastAt - own.lastAt < SILENCE_MILLISECONDS) return []
  return [
    `${service}.log ends at ${timeText(own.lastAt)}, ${name}.log at ${timeText(other.lastAt)}`,
  ]
}

function timeText(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Some of the specs that ran at a time. */
function runningAt({ suite }: RunFacts, at: number | null): readonly string[] {
  if (at === null) return []
  const specs = suite?.specs ?? []
  return specs
    .filter((spec) => ranAt(spec, at))
    .slice(0, LISTED_SPECS)
    .map(({ id }) => plainLine(id))
}
