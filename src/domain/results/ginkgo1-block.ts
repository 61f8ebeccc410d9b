import type { SpecFailure } from '../model/results.ts'
import { readNameLocation } from './console-lines.ts'
import type { EntryIdentity } from './console-results.ts'
import { readEntryName, readFailedEntryName } from './spec-identity.ts'

/** The node that failed, after the text of a container or spec. */
const NODE =
  / \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|Measurement|BeforeSuite|AfterSuite)\]$/
const STACK = 'Full Stack Trace'

/** What Ginkgo 1 prints after an ending. */
interface OldBlock {
  readonly entry: EntryIdentity
  /** For a skip, its message is the reason. */
  readonly failure: SpecFailure | null
}

/**
 * Reads the lines between an ending of Ginkgo 1 and the line of dashes: containers and spec, each with its location, then an
 * empty line, the message and its location. Null if there is no name.
 */
export function readOldBlock(lines: readonly string[]): OldBlock | null {
  const end = lines.findIndex((line) => line.trim() === '')
  const title = end < 0 ? lines : lines.slice(0, end)
  const texts = title.filter((line) => readNameLocation(line.trim()) === null)
  const name = texts.map((line) => line.trim().replace(NODE, '')).join(' ')
  if (name.trim() === '') return null
  // A setup node is printed as "[BeforeSuite] BeforeSuite".
  const node = readEntryName(name)
  return {
    entry: {
      name: node.kind === 'suite-node' ? node : readFailedEntryName(name),
      location: readNameLocation(title.at(-1)?.trim() ?? ''),
    },
    failure: end < 0 ? null : readFailure(lines.slice(end + 1)),
  }
}

function readFailure(indented: readonly string[]): SpecFailure | null {
  const lines = withoutIndent(indented)
  const stack = lines.indexOf(STACK)
  const body = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trimEnd().split('\n')
  const location = readNameLocation(body.at(-1) ?? '')
  const message = (location === null ? body : body.slice(0, -1)).join('\n').trim()
  if (message === '' && location === null) return null
  return {
    message,
    location,
    stackTrace:
      stack < 0
        ? ''
        : lines
            .slice(stack + 1)
            .join('\n')
            .trim(),
    at: null,
  }
}

/** The lines without the indentation of the first one. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const indent = first.length - first.trimStart().length
  return lines.map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line))
}
