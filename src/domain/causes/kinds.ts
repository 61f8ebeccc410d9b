import { type Fingerprint, fingerprintOf } from './fingerprint.ts'
import { fnv1a } from './hash.ts'
import { createNormaliser } from './normalise.ts'

/** The version of the rules, which is part of each identifier. */
const CAUSE_VERSION = 1

/** Bits of the second hash that still fit in a number beside the first one. */
const LOW_BITS = 0x1f_ffff
const OTHER_SEED = 0x9747b28c

/** An error as it was seen. */
export interface SeenError {
  /** Untrusted. */
  readonly text: string
  /** Source file and line at which it was reported, such as `test/a.go:12`; empty if not known. */
  readonly place: string
}

/** Errors with the same normalised text: of a text that many failures have, only those of one place. */
export interface Kind {
  /** `cause-v1-` and 16 hexadecimal digits, from nothing but the version of the rules, the normalised text and the place. */
  readonly id: string
  readonly fingerprint: Fingerprint
  readonly place: string
  /** Positions of these errors in the list. */
  readonly at: readonly number[]
}

/** The errors of one normalised text, by place. */
interface Text {
  readonly hashes: readonly [number, number]
  readonly fingerprint: Fingerprint
  readonly places: Map<string, number[]>
}

/** Groups errors by their normalised text. */
export function kindsOf(errors: readonly SeenError[]): readonly Kind[] {
  const normaliser = createNormaliser()
  const texts = new Map<number, Text>()
  for (const [position, { text, place }] of errors.entries()) {
    const hashes = normaliser.read(text)
    const key = hashes[0] * (LOW_BITS + 1) + (hashes[1] & LOW_BITS)
    let known = texts.get(key)
    if (known === undefined) {
      known = { hashes, fingerprint: fingerprintOf(normaliser.text()), places: new Map() }
      texts.set(key, known)
    }
    const where = known.fingerprint.common ? place : ''
    const at = known.places.get(where)
    if (at === undefined) known.places.set(where, [position])
    else at.push(position)
  }
  return [...texts.values()].flatMap(({ hashes, fingerprint, places }) =>
    [...places].map(([where, at]) => ({
      id: identifier(hashes, where),
      fingerprint,
      place: errors[at[0] ?? 0]?.place ?? '',
      at,
    })),
  )
}

/** @param place empty if it is no part of the cause */
function identifier([one, other]: readonly [number, number], place: string): string {
  const digits = [one, other].map((hash, index) => {
    const mixed = place === '' ? hash : fnv1a(place, index === 0 ? hash : hash ^ OTHER_SEED)
    return mixed.toString(16).padStart(8, '0')
  })
  return `cause-v${CAUSE_VERSION}-${digits.join('')}`
}
