import type { SpecOutcome } from '../model/results.ts'
import { detached } from '../text.ts'
import type { Attributes, TestCase } from './junit-case.ts'
import { gapLine } from './kept-text.ts'
import { createTextRoom, TEXT_LIMIT, type TextRoom } from './text-room.ts'
import { keepXmlEnds, type LateText, type XmlPart } from './xml-text.ts'

/** Keeps what is read of a JUnit file within limits. */
export interface JUnitLimits {
  /** Call it at the start of an element. */
  open(): void
  /** Takes a part of the text in the element. */
  push(part: XmlPart): void
  /** The text in the element, of a long one both ends. */
  read(): LateText
  /** Takes a number of characters that the parser got. A sentence if it has had too many since it gave something. */
  take(characters: number): string | null
  /** The case with the texts for which there is room, in memory of its own; null if there are too many cases. */
  keep(entry: TestCase<LateText>, outcome: SpecOutcome): TestCase | null
  cuts: TextRoom['cuts']
  missing: TextRoom['missing']
}

/** Characters between two tags. Nothing of them can be left out before the parser has read them all. */
const ELEMENT_LIMIT = 33_554_432

/** Limits for one file. */
export function createJUnitLimits(): JUnitLimits {
  const room = createTextRoom()
  let text = keepXmlEnds(TEXT_LIMIT)
  let cuts = 0
  let unread = 0

  return {
    open() {
      unread = 0
      text = keepXmlEnds(TEXT_LIMIT)
    },
    push(part) {
      unread = 0
      text.push(part)
    },
    read() {
      const read = text.read((left) => `\n${gapLine(left)}\n`)
      if (read.isCut) cuts++
      return read.text
    },
    take(characters) {
      unread += characters
      return unread <= ELEMENT_LIMIT
        ? null
        : `an element has more than ${ELEMENT_LIMIT} characters, and nothing after that is read`
    },
    keep(entry, outcome) {
      const passed = outcome === 'passed' || outcome === 'skipped'
      room.addCuts(cuts, passed)
      cuts = 0
      return room.addResult() ? limitCase(entry, room, passed) : null
    },
    cuts: () => room.cuts(),
    missing: () => room.missing(),
  }
}

function limitCase(
  { attributes, ends, timeline, standardOutput }: TestCase<LateText>,
  room: TextRoom,
  passed: boolean,
): TestCase {
  return {
    attributes: limitAttributes(attributes, room, passed),
    ends: ends.map((end) => ({
      ...end,
      attributes: limitAttributes(end.attributes, room, passed),
      body: room.message(end.body, passed),
    })),
    timeline: room.output(timeline, passed),
    standardOutput: room.output(standardOutput, passed),
  }
}

/** All are copied, because those of the parser keep the memory of the chunk that they are from. */
function limitAttributes(attributes: Attributes, room: TextRoom, passed: boolean): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name === 'message' ? room.message(value, passed) : detached(value),
    ]),
  )
}
