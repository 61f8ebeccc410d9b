import { createHash } from 'node:crypto'
import { RunError } from '../domain/errors.ts'
import { COMPONENT_NAMES } from '../domain/request/components.ts'
import { CONFIGURATION } from './bisect.ts'
import { quoted } from './parsed.ts'

/** Inputs that name a build. */
export const PARTS: readonly string[] = ['crio', 'kubernetes', ...COMPONENT_NAMES]
/** Inputs that make no difference to a spec, or that each trial sets itself. Those of the bad end are used. */
const NEUTRAL: readonly string[] = [
  'procs',
  'timeout',
  'time-budget',
  'changed-files',
  'rerun-failures',
  'pull-images',
  'fail-on',
  'history',
  'restore',
  'require-signature',
  'mirror-crio',
  'mirror-kubernetes',
  'mirror-kubernetes-listing',
  'mirror-github',
]
/** A value that can be shown as it is, beside others in the name of a configuration. */
const SHORT_VALUE = /^[\w.:+-]{1,24}$/
const DIGEST_LENGTH = 8

type Values = Readonly<Record<string, string>>

/** What differs between both ends of a search. */
export interface Differences {
  /** PART=BUILD pairs, as `readBisect` takes them. */
  readonly good: string
  readonly bad: string
  /** Inputs of a trial: those of the end whose configuration `values` name, in place of its name. */
  readonly expand: (values: Values) => Values
}

/** The inputs of both ends. */
type Both = Readonly<Record<'good' | 'bad', Values>>

/**
 * The parts that differ as pairs, and all other differences as one part, the configuration.
 * @throws RunError (input, invalid-input) if nothing differs, or a build has a name that a pair cannot have
 */
export function differences({ good, bad }: Both, given: Values): Differences {
  const names = differing({ good, bad }).filter(
    (name) => !NEUTRAL.includes(name) && given[name] === undefined,
  )
  // A component of a bundle has no name, so that it goes with the configuration.
  const parts = names.filter(
    (name) => PARTS.includes(name) && good[name] !== undefined && bad[name] !== undefined,
  )
  const others = names.filter((name) => !parts.includes(name))
  const configurations = new Map([
    [nameOf(others, good), valuesOf(others, good)],
    [nameOf(others, bad), valuesOf(others, bad)],
  ])
  const pairs = (values: Values) =>
    [
      ...parts.map((part) => pairOf(part, values[part] ?? '')),
      ...(others.length === 0 ? [] : [`${CONFIGURATION}=${nameOf(others, values)}`]),
    ].join(' ')
  if (names.length === 0) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: 'Both ends have the same builds and the same configuration',
      remedy: 'give reports or builds that differ. The machine was not changed.',
    })
  }
  return {
    good: pairs(good),
    bad: pairs(bad),
    expand: ({ [CONFIGURATION]: name = '', ...values }) => ({
      ...values,
      ...configurations.get(name),
    }),
  }
}

function differing({ good, bad }: Both): readonly string[] {
  return [...new Set([...Object.keys(good), ...Object.keys(bad)])].filter(
    (name) => (good[name] ?? '') !== (bad[name] ?? ''),
  )
}

/** What is the same at both ends, and the neutral inputs of the bad end. */
export function sameIn(both: Both): Values {
  const others = differing(both)
  return Object.fromEntries(
    Object.entries(both.bad).filter(([name]) => !others.includes(name) || NEUTRAL.includes(name)),
  )
}

function valuesOf(names: readonly string[], values: Values): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']))
}

/** The configuration of an end in a few words without white space: short values, and digests of others. */
function nameOf(names: readonly string[], values: Values): string {
  return names
    .map((name) => {
      const value = values[name] ?? ''
      if (value === '') return `no-${name}`
      const digest = createHash('sha256').update(value).digest('hex').slice(0, DIGEST_LENGTH)
      return `${name}=${SHORT_VALUE.test(value) ? value : `#${digest}`}`
    })
    .join(';')
}

function pairOf(part: string, build: string): string {
  if (!/[\s,]/.test(build)) return `${part}=${build}`
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The build ${quoted(build)} of ${part} cannot be searched`,
    cause: 'its name has white space or a comma',
    remedy: `give another build in the option ${part}, for both ends`,
  })
}
