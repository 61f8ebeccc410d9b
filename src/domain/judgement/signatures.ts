import signaturesData from '../../../lanes/signatures.json' with { type: 'json' }
import { REASON_CODES, type ReasonCode } from '../errors.ts'
import { AUDIENCES, type Audience } from '../report/model.ts'
import { plainLine, truncate } from '../text.ts'

const PLACES = ['failure', 'spec', 'kubelet', 'services', 'crio'] as const

/**
 * Texts in which a known cause shows: `failure` is a suite node's failure, `spec` a failed spec's message and output,
 * the others are the ends of logs.
 */
export type Place = (typeof PLACES)[number]

/** A known cause of failure; one row of lanes/signatures.json. */
export interface Signature {
  readonly id: string
  readonly where: readonly Place[]
  readonly pattern: RegExp
  readonly reason: ReasonCode
  readonly audience: Audience
  readonly title: string
  readonly remedy: string
}

/** A signature found in a text. */
export interface SignatureMatch {
  readonly signature: Signature
  /** What the pattern's groups caught, cleaned; empty when it has none. */
  readonly detail: string
  /** The lines that match, at most MATCH_LINES. */
  readonly lines: readonly string[]
}

const MATCH_LINES = 5
const LINE_LENGTH = 400

/** All known causes; a row that stands higher explains more and is tried first. */
export const SIGNATURES: readonly Signature[] = signaturesData.map((row) => ({
  ...row,
  where: row.where.map((place) => oneOf(PLACES, place, row.id)),
  reason: oneOf(REASON_CODES, row.reason, row.id),
  audience: oneOf(AUDIENCES, row.audience, row.id),
  pattern: new RegExp(row.pattern),
}))

/** The first known cause that shows in the texts, or null. Texts are lines by place. */
export function findSignature(
  texts: Readonly<Partial<Record<Place, readonly string[]>>>,
): SignatureMatch | null {
  for (const signature of SIGNATURES) {
    for (const place of signature.where) {
      const matching = (texts[place] ?? []).filter((line) => signature.pattern.test(line))
      // A line that names what it is about says more than one that only has the word.
      const naming = matching.filter((line) => groupOf(signature, line) !== '')
      const lines = naming.length > 0 ? naming : matching
      const [first] = lines
      if (first === undefined) continue
      return {
        signature,
        detail: truncate(plainLine(groupOf(signature, first)), LINE_LENGTH),
        lines: lines.slice(0, MATCH_LINES).map((line) => truncate(plainLine(line), LINE_LENGTH)),
      }
    }
  }
  return null
}

function groupOf({ pattern }: Signature, line: string): string {
  const groups = pattern.exec(line)?.slice(1) ?? []
  return groups.find((group) => group !== undefined) ?? ''
}

function oneOf<Word extends string>(words: readonly Word[], text: string, id: string): Word {
  const word = words.find((candidate) => candidate === text)
  if (word === undefined) throw new Error(`lanes/signatures.json, ${id}: unknown word ${text}`)
  return word
}
