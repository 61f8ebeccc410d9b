import { RunError } from '../domain/errors.ts'
import { inputOf } from '../domain/ignition/crio-settings.ts'
import { levelOf, messageIn } from '../domain/logs/log-line.ts'
import type { CrioDropIn } from '../domain/model/node.ts'
import { plainLine, truncate } from '../domain/text.ts'
import { leafPaths, parseToml, valueAt } from './toml.ts'

/** The message with which CRI-O rejects a configuration when it starts (cri-o/cri-o pkg/config/config.go, Validate). */
const REFUSED = /\bvalidating [\w /]+ config: /
/** Shorter values occur in any text. */
const SHORTEST_VALUE = 2

/** What systemd says when it begins a start (systemd, src/core/service.c); lines before it are of an earlier one. */
const STARTING = /^Starting \S/
/** The end of a Go program in its own words (go, src/runtime/panic.go). */
const GO_END = /^(?:panic: |fatal error: )/
const WORDS_LENGTH = 300

/**
 * Why CRI-O ended when it was started, in its own words; empty if its lines do not say it. Cleaned.
 * @param lines the end of its journal, only messages
 */
export function lastWords(lines: readonly string[]): string {
  const own = lines.slice(lines.findLastIndex((line) => STARTING.test(line)) + 1)
  const fatal = own.findLast((line) => levelOf(line) === 'fatal')
  const words = fatal === undefined ? own.find((line) => GO_END.test(line)) : messageIn(fatal)
  return truncate(plainLine(words ?? ''), WORDS_LENGTH)
}

/**
 * Turns a start failure of CRI-O into an input error where its last message names a value of the user's drop-ins: CRI-O
 * checks some values (programs, cgroups) only when it starts. Any other error stays as it is.
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

/** Whether a message contains the value by itself, in quotes or between spaces. */
function isNamed(words: string, value: string): boolean {
  return (
    value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, ''))
  )
}
