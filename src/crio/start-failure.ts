import { RunError } from '../domain/errors.ts'
import { inputOf } from '../domain/ignition/crio-settings.ts'
import { levelOf, messageIn } from '../domain/logs/log-line.ts'
import type { CrioDropIn } from '../domain/model/node.ts'
import { plainLine } from '../domain/text.ts'
import { leafPaths, parseToml, valueAt } from './toml.ts'

/** How CRI-O calls a configuration that it refuses as a service (cri-o/cri-o pkg/config/config.go, Validate). */
const REFUSED = /\bvalidating [\w /]+ config: /
/** Shorter values stand in any text. */
const SHORTEST_VALUE = 2

/**
 * What kept CRI-O from starting, as the user's mistake where its last words are about a value of the user's drop-ins: what
 * it checks only as a service (programs, cgroups) shows no earlier. Any other error stays as it is.
 */
export function attributeToDropIns(error: unknown, dropIns: readonly CrioDropIn[]): unknown {
  if (!(error instanceof RunError) || error.details.reason !== 'crio-not-up') return error
  const line = error.details.evidence?.findLast((candidate) => levelOf(candidate) === 'fatal')
  const words = messageIn(line ?? '')
  const culprit = REFUSED.test(words) ? findValue(words, dropIns) : undefined
  if (culprit === undefined) return error
  return new RunError({
    ...error.details,
    kind: 'input',
    message: `CRI-O does not start with ${culprit.input}: ${culprit.place}`,
    cause: words,
    remedy: `correct ${culprit.input}`,
  })
}

function findValue(
  words: string,
  dropIns: readonly CrioDropIn[],
): { readonly input: string; readonly place: string } | undefined {
  for (const dropIn of dropIns) {
    const config = parseToml(dropIn.toml)
    const path = leafPaths(config).find((candidate) => {
      const value = valueAt(config, candidate)
      return typeof value === 'string' && isNamed(words, value)
    })
    if (path !== undefined)
      return { input: inputOf(dropIn), place: plainLine(`${path.join('.')} in ${dropIn.name}`) }
  }
  return undefined
}

/** Whether the words have the value by itself, in quotes or between spaces. */
function isNamed(words: string, value: string): boolean {
  return (
    value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, ''))
  )
}
