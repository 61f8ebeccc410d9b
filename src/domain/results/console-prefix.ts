import { plainText } from '../text.ts'
import { isUnderline, SUITE_TITLE } from './suite-head.ts'

/** What a logger put in front of every line. Group 0 of its match is the prefix. */
export type LinePrefix = RegExp

/** Longer ones are texts. */
const PREFIX_LIMIT = 300
/** All digits that follow each other: with fewer, the next part could match the rest. */
const DIGITS = `\\d{1,${PREFIX_LIMIT}}`
/** What differs from line to line in a prefix. Everything else is the same in every line. */
const VARIABLE: readonly string[] = [
  `\\d{2}:\\d{2}:\\d{2}(?:[.,]${DIGITS})?`,
  // Level and date of klog and of bootstrap.py (kubernetes/test-infra): `I0820 `, `W0820 `.
  '[IWEF]\\d{4}(?= )',
  DIGITS,
  '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b',
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b',
  '[AP]M\\b',
  // The stream of the line, and whether it goes on in the next one: logs of containers and of GitLab.
  'std(?:out|err)\\b',
  '(?<= )[FP](?= |$)',
  '(?<=\\d)[OE](?= |$)',
]
/** Characters with a meaning in expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g
/** Between a title and the line of `=` can be lines with labels. */
export const TITLE_LINES = 4

/** A line as a terminal shows it: without colors, and without what was erased after a carriage return. */
export function shownLine(line: string): string {
  const erased = line.lastIndexOf('\r\u001B[')
  const rest = erased < 0 ? '' : line.slice(erased + 3)
  return plainText(/^[0-2]?K/.test(rest) ? rest.slice(rest.indexOf('K') + 1) : line)
    .replaceAll('\n', ' ')
    .trimEnd()
}

/**
 * The prefix of the lines of a console, from the title of its suite and the lines after it. It counts if the title and the
 * line of `=` below it have it, so that a mention of a suite is not taken for one. Null if there is none.
 */
export function readPrefix(title: string, below: readonly string[]): LinePrefix | null {
  const end = title.indexOf(SUITE_TITLE)
  const text = title.slice(0, end)
  if (end <= 0 || end > PREFIX_LIMIT || text.trim() === '') return null
  const prefix = prefixLike(text)
  const underline = below.slice(0, TITLE_LINES).map((line) => withoutPrefix(line, prefix))
  return underline.some((line) => line !== null && isUnderline(line)) ? prefix : null
}

/** The line without its prefix, or null if it has none. */
export function withoutPrefix(line: string, prefix: LinePrefix): string | null {
  const length = prefix.exec(line)?.[0].length
  return length === undefined ? null : line.slice(length)
}

/**
 * An expression for prefixes with the same form. No part of it can match what the next part matches, so that it cannot
 * backtrack. The spaces at its end are exact, because those after it are indentation; loggers leave them out in empty lines.
 */
function prefixLike(text: string): LinePrefix {
  const core = text.trimEnd()
  const parts: string[] = []
  let isAfterVariable = false
  for (let at = 0; at < core.length; ) {
    const spaces = /^\s+/.exec(core.slice(at))?.[0]
    const variable = variableAt(core, at)
    const [character = ''] = core.slice(at)
    // A number can be padded after a bracket; after a number, a space is what ends it.
    if (spaces !== undefined) parts.push(isAfterVariable ? '\\s{1,40}' : '\\s{0,40}')
    else parts.push(variable?.source ?? escaped(character))
    isAfterVariable = spaces === undefined && variable !== null
    at += spaces?.length ?? variable?.length ?? character.length
  }
  return new RegExp(`^${parts.join('')}(?:${escaped(text.slice(core.length))}|$)`)
}

function variableAt(text: string, at: number): { source: string; length: number } | null {
  for (const source of VARIABLE) {
    const pattern = new RegExp(source, 'y')
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return { source, length: found.length }
  }
  return null
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&')
}
