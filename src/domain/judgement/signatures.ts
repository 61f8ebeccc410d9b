import signaturesData from '../../../lanes/signatures.json' with { type: 'json' }
import { keysOf, oneOf } from '../fields.ts'
import {
  AUDIENCE_NAMES,
  type Audience,
  type CauseClass,
  CLASS_NAMES,
  type ClassKind,
  type Finding,
  KIND_NAMES,
  RESULT_OF,
  type ReasonCode,
} from '../model/verdict.ts'
import { plainLine, shorten } from '../text.ts'

const SEARCHED_TEXTS = [
  'failure',
  'spec',
  'log',
  'node',
  'kubelet',
  'services',
  'crio',
  'system',
  'kernel',
] as const

/**
 * Texts that are searched for known causes. `spec`: message and output of failing specs. `log`: lines of
 * the logs in the time of a failing spec that name its pods. `node`: all lines of the logs in its time. `failure` (message and output of a suite node), `kubelet`, `services`, `crio` and `system` (ends of
 * logs): only if the suite could not set up the node. `kernel`: only if the suite was killed. `audience` of a signature is
 * who should look.
 */
export type SearchedText = (typeof SEARCHED_TEXTS)[number]

/** A known cause of failure; one row of lanes/signatures.json. */
export interface Signature {
  readonly id: string
  /** The index of the row in the table. */
  readonly rank: number
  readonly where: readonly SearchedText[]
  /** The group `subject` captures what the line is about, such as an image; the group `cause` captures the reason. */
  readonly pattern: RegExp
  readonly hasSubject: boolean
  /** Matches what a second witness says: an event of the kubelet, or a line of a log. Without one, no spec is excused. */
  readonly witness: RegExp
  /** Matches ids of specs that test this very thing: the cause does not excuse them. Null if there are none. */
  readonly notFor: RegExp | null
  /** Matches ids of the only specs that have this cause, such as those with a tracked issue. Null for all specs. */
  readonly onlyFor: RegExp | null
  readonly reason: ReasonCode
  readonly audience: Audience
  readonly title: string
  readonly remedy: string
  readonly class: CauseClass
  readonly kind: ClassKind
  /** Where it is reported, if not where others of its class are; undefined for those of the class. */
  readonly owner: Finding['owner'] | undefined
  /** What to read first, before what is read for its class. */
  readonly reads: readonly string[]
}

/** A signature that matches a text. */
export interface SignatureMatch {
  readonly signature: Signature
  /** The text in which it was found. */
  readonly place: SearchedText
  /** Distinct subjects of the matching lines, cleaned; empty if the pattern has no such group. */
  readonly subjects: readonly string[]
  /** The first reason in a matching line, cleaned; empty if there is none. */
  readonly detail: string
  /** Matching lines, at most MATCH_LINES. */
  readonly lines: readonly string[]
}

const MATCH_LINES = 5
const LINE_LENGTH = 400
/** Characters of a line that are searched: a pattern may need the square of it in time. Events and messages are shorter. */
const SEARCHED_LENGTH = 4_000

/** A row as it is in the table. */
interface Row {
  readonly id: string
  readonly where: readonly string[]
  readonly pattern: string | readonly string[]
  readonly witness?: string | readonly string[]
  readonly notFor?: string
  readonly onlyFor?: string
  readonly reason: string
  readonly audience: string
  readonly title: string
  readonly remedy: string
  readonly class: string
  readonly kind?: string
  readonly owner?: Finding['owner']
  readonly reads?: readonly string[]
}

const ROWS: readonly Row[] = signaturesData

/** All known causes. Rows are tried in their order; earlier rows are more specific. */
export const SIGNATURES: readonly Signature[] = ROWS.map((row, rank) => ({
  ...row,
  rank,
  where: row.where.map((place) => oneOf(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
  reason: oneOf(keysOf(RESULT_OF), row.reason, `lanes/signatures.json, ${row.id}`),
  audience: oneOf(keysOf(AUDIENCE_NAMES), row.audience, `lanes/signatures.json, ${row.id}`),
  class: oneOf(keysOf(CLASS_NAMES), row.class, `lanes/signatures.json, ${row.id}`),
  kind: oneOf(keysOf(KIND_NAMES), row.kind ?? '', `lanes/signatures.json, ${row.id}`),
  owner: row.owner,
  reads: row.reads ?? [],
  pattern: expressionOf(row.pattern),
  hasSubject: [row.pattern].flat().join('').includes('(?<subject>'),
  witness: expressionOf(row.witness ?? row.pattern),
  notFor: idsLike(row.notFor),
  onlyFor: idsLike(row.onlyFor),
}))

function idsLike(pattern: string | undefined): RegExp | null {
  return pattern === undefined ? null : new RegExp(pattern, 'i')
}

/** The table splits a long expression into parts. */
function expressionOf(parts: string | readonly string[]): RegExp {
  return new RegExp([parts].flat().join(''))
}

/**
 * The first known cause that matches, or null.
 * @param texts lines by the text that they are from
 * @param spec the id of the spec that the lines are about, or empty
 */
export function findSignature(
  texts: Readonly<Partial<Record<SearchedText, readonly string[]>>>,
  spec = '',
): SignatureMatch | null {
  for (const signature of SIGNATURES) {
    if (!concerns(signature, spec)) continue
    for (const place of signature.where) {
      const match = matchLines(signature, place, texts[place] ?? [])
      if (match !== null) return match
    }
  }
  return null
}

/** Whether a spec, or the set-up for an empty id, can have the cause. */
function concerns({ notFor, onlyFor }: Signature, spec: string): boolean {
  return notFor?.test(spec) !== true && onlyFor?.test(spec) !== false
}

function matchLines(
  signature: Signature,
  place: SearchedText,
  lines: readonly string[],
): SignatureMatch | null {
  const found = lines.flatMap((line) => {
    const match = signature.pattern.exec(line.slice(0, SEARCHED_LENGTH))
    if (match === null) return []
    return [
      { line, subject: match.groups?.['subject'] ?? '', cause: match.groups?.['cause'] ?? '' },
    ]
  })
  if (found.length === 0) return null
  // A line with a subject or a cause is more useful than one without.
  const specific = found.filter(({ subject, cause }) => subject !== '' || cause !== '')
  const shown = specific.length > 0 ? specific : found
  const subjects = shown.map(({ subject }) => clean(subject)).filter((subject) => subject !== '')
  return {
    signature,
    place,
    subjects: [...new Set(subjects)],
    detail: clean(trimmed(shown.find(({ cause }) => cause !== '')?.cause ?? '')),
    lines: shown.slice(0, MATCH_LINES).map(({ line }) => clean(line)),
  }
}

/** A part of a line, without the quotes and the punctuation that belong to what is around it. */
function trimmed(text: string): string {
  const inner = text.replace(/^[\s:;,]{1,20}/, '').trimEnd()
  const [quote = ''] = /["']$/.exec(inner) ?? []
  const isOpen = quote !== '' && inner.split(quote).length % 2 === 0
  return isOpen ? inner.slice(0, -1).replace(/\\$/, '') : inner
}

function clean(text: string): string {
  return shorten(plainLine(text), LINE_LENGTH)
}
