import { type LineReader, splitLines } from '../lines.ts'
import { truncate } from '../text.ts'
import { withoutPrefix } from './line-prefix.ts'

const LINE_LIMIT = 4_000
const KEPT_LENGTH = 600
const KEPT_LINES = 50
/** Lines that belong to a heading: Ginkgo says what is wrong below it. */
const FOLLOWING = 2
const HEADING = /(?::|\bfailed|\bFilter|\bsuite|\bPanicked|\bstructure|\bconstruction)$/
const TAGS = /<[^<>]{0,2000}>/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
}
const LINE_ENDS = /&#(?:xA|10);/gi

/**
 * Selects the lines of an output that say why a suite did not start, with what is written below them if they are headings.
 * Indentation and prefixes of the CI system are left out. Memory is bounded, the first lines count.
 * @param isTelling whether a line says so
 * @param isXml whether the output is inside of the elements of a report
 */
export function createStartLogReader(
  isTelling: (line: string) => boolean,
  isXml = false,
): LineReader {
  const kept: string[] = []
  let heading = ''
  let expected = 0

  const lines = splitLines(LINE_LIMIT, (written) => {
    for (const line of isXml ? textOf(written) : [written]) take(withoutPrefix(line).trim())
  })

  function take(line: string): void {
    if (line === '') return
    if (expected > 0) {
      heading = `${heading} ${line}`
      expected -= 1
      if (expected === 0) keepHeading()
    } else if (kept.length < KEPT_LINES && isTelling(line)) {
      if (HEADING.test(line)) {
        heading = line
        expected = FOLLOWING
      } else kept.push(truncate(line, KEPT_LENGTH))
    }
  }

  function keepHeading(): void {
    kept.push(truncate(heading, KEPT_LENGTH))
    heading = ''
    expected = 0
  }

  return {
    push: (chunk) => lines.push(chunk),
    end() {
      lines.end()
      if (expected > 0) keepHeading()
      return [...new Set(kept)]
    },
  }
}

/** The lines of the text in a line of XML. */
function textOf(line: string): readonly string[] {
  return line
    .replace('<![CDATA[', '\n')
    .replace(']]>', '\n')
    .replace(TAGS, '\n')
    .replace(LINE_ENDS, '\n')
    .replace(/&(?:lt|gt|quot|apos|amp|#3[49]);/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
}
