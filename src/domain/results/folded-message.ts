import { plural } from '../text.ts'
import { isNoise } from './gomega-message.ts'
import { describeValue, errorTextOf, isError, type ShownValue, valueAt } from './gomega-value.ts'

/** Longer values are shown in one line; of texts, so many lines are shown. */
const SHOWN_LINES = 8
/** An error can hold a message. */
const MOST_NESTED = 4

/**
 * The lines of a message without what the framework adds, and with one line for each dump of an object.
 * @param lines cleaned; untrusted, of any length
 */
export function foldMessage(lines: readonly string[], depth = 0): readonly string[] {
  const folded: string[] = []
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const value = valueAt(lines, index)
    if (value !== null) folded.push(...foldValue(value, indentOf(line), depth))
    else if (!isNoise(line)) folded.push(line)
    index = value?.end ?? index + 1
  }
  return folded
}

function foldValue(value: ShownValue, indent: string, depth: number): readonly string[] {
  const { type, lines, isInline } = value
  if (isError(value) && depth < MOST_NESTED) {
    return [`<${type}>:`, ...foldMessage(errorTextOf(value), depth + 1)].map(
      (line) => `${indent}${line}`,
    )
  }
  const [first, rest] = isInline ? [` ${lines[0] ?? ''}`, lines.slice(1)] : ['', lines]
  if (lines.length <= SHOWN_LINES) {
    return [`${indent}<${type}>:${first}`, ...rest.map((line) => `${indent}${line}`)]
  }
  if (type !== 'string') {
    return [`${indent}<${type}>: ${describeValue(value)} [${plural(lines.length, 'line')}]`]
  }
  const left = lines.length - SHOWN_LINES
  return [
    `${indent}<${type}>:${first}`,
    ...rest.slice(0, SHOWN_LINES - Number(isInline)).map((line) => `${indent}${line}`),
    `${indent}[… ${plural(left, 'more line')}]`,
  ]
}

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length)
}
