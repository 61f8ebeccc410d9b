import signaturesData from '../../../lanes/signatures.json' with { type: 'json' }
import { keysOf, oneOf } from '../fields.ts'
import { AUDIENCE_NAMES, type Audience, RESULT_OF, type ReasonCode } from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'

const SEARCHED_TEXTS = ['failure', 'spec', 'kubelet', 'services', 'crio', 'kernel'] as const

/**
 * Texts in which a known cause shows: `failure` is a suite node's failure, `spec` a failed spec's message and output,
 * the others are the ends of logs.
 */
export type SearchedText = (typeof SEARCHED_TEXTS)[number]

/** A known cause of failure; one row of lanes/signatures.json. */
export interface Signature {
  readonly id: string
  /** The row's place in the table, from 0. */
  readonly rank: number
  readonly where: readonly SearchedText[]
  /** Its group `subject` catches what a line is about, such as an image, its group `cause` the reason that it gives. */
  readonly pattern: RegExp
  /** Specs, by their id, that are about this very thing: for them it is no excuse. Null when there are none. */
  readonly notFor: RegExp | null
  readonly reason: ReasonCode
  readonly audience: Audience
  readonly title: string
  readonly remedy: string
}

/** A signature found in a text. */
export interface SignatureMatch {
  readonly signature: Signature
  /** What the matching lines are about, each once, cleaned; empty when the pattern has no such group. */
  readonly subjects: readonly string[]
  /** The first reason that a line gives, cleaned; empty when none does. */
  readonly detail: string
  /** The lines that match, at most MATCH_LINES. */
  readonly lines: readonly string[]
}

const MATCH_LINES = 5
const LINE_LENGTH = 400

/** All known causes; a row that stands higher explains more and is tried first. */
export const SIGNATURES: readonly Signature[] = signaturesData.map((row, rank) => ({
  ...row,
  rank,
  where: row.where.map((place) => oneOf(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
  reason: oneOf(keysOf(RESULT_OF), row.reason, `lanes/signatures.json, ${row.id}`),
  audience: oneOf(keysOf(AUDIENCE_NAMES), row.audience, `lanes/signatures.json, ${row.id}`),
  // A long pattern stands in the table in parts.
  pattern: new RegExp([row.pattern].flat().join('')),
  notFor: row.notFor === undefined ? null : new RegExp(row.notFor, 'i'),
}))

/** The first known cause that shows in the texts, or null. Texts are lines by place; `spec` is the id of whose they are. */
export function findSignature(
  texts: Readonly<Partial<Record<SearchedText, readonly string[]>>>,
  spec = '',
): SignatureMatch | null {
  for (const signature of SIGNATURES) {
    if (signature.notFor?.test(spec)) continue
    for (const place of signature.where) {
      const match = matchLines(signature, texts[place] ?? [])
      if (match !== null) return match
    }
  }
  return null
}

function matchLines(signature: Signature, lines: readonly string[]): SignatureMatch | null {
  const found = lines.flatMap((line) => {
    const match = signature.pattern.exec(line)
    if (match === null) return []
    return [
      { line, subject: match.groups?.['subject'] ?? '', cause: match.groups?.['cause'] ?? '' },
    ]
  })
  if (found.length === 0) return null
  // A line that names something says more than one that only has the word.
  const telling = found.filter(({ subject, cause }) => subject !== '' || cause !== '')
  const shown = telling.length > 0 ? telling : found
  const subjects = shown.map(({ subject }) => clean(subject)).filter((subject) => subject !== '')
  return {
    signature,
    subjects: [...new Set(subjects)],
    detail: clean(shown.find(({ cause }) => cause !== '')?.cause ?? ''),
    lines: shown.slice(0, MATCH_LINES).map(({ line }) => clean(line)),
  }
}

function clean(text: string): string {
  return truncate(plainLine(text), LINE_LENGTH)
}
