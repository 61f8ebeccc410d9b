import {
  checked,
  distinct,
  type FieldNote,
  filled,
  needed,
  type ReadBy,
  record,
  ruled,
  since,
  text,
} from './reader.ts'
import { downloadFlaw, isWeb, sourceFlaw } from './source-url.ts'

/** Digits of a hash, and the minor version of the specification that brought it. */
const HASHES: Readonly<Record<string, { readonly digits: number; readonly since: number }>> = {
  sha512: { digits: 128, since: 0 },
  sha256: { digits: 64, since: 1 },
}

function hashFlaw(hash: string, minor: number): string | null {
  const [, kind = '', sum = ''] = /^([^-]*)-(.*)$/s.exec(hash) ?? []
  const known = Object.hasOwn(HASHES, kind) ? HASHES[kind] : undefined
  if (known === undefined) return 'is not of the form sha256-… or sha512-…'
  if (known.since > minor) return `is a ${kind}, which needs version 3.${known.since}.0`
  const fits = sum.length === known.digits && /^[0-9a-f]+$/i.test(sum)
  return fits ? null : `does not have ${known.digits} hexadecimal digits`
}

function compressionFlaw(compression: string): string | null {
  return compression === 'gzip' ? null : 'is not a known compression: use gzip'
}

const checkedSource = checked(text, sourceFlaw)

const FIELDS = {
  source: checkedSource,
  compression: checked(filled, compressionFlaw),
  httpHeaders: since(
    1,
    distinct(
      record({
        name: needed,
        value: checked(text, (value) => (value === '' ? 'is empty' : null)),
      }),
      ({ name }) => name,
      'name',
    ),
  ),
  verification: record({ hash: checked(text, hashFlaw) }),
}

const content = record(FIELDS)

export type Resource = ReadBy<typeof content>

/** Something that Ignition fetches (coreos/ignition, config/v3_6/types/resource.go). */
export const resource = ruled(content, sourceRules)

/** The content of a file, which is downloaded here. */
export const fileContent = ruled(
  record({ ...FIELDS, source: checked(checkedSource, downloadFlaw) }),
  sourceRules,
)

/** Another config. Version 3.0.0 has fewer fields and fewer rules. */
export const reference = ruled(
  record({ ...FIELDS, compression: since(1, FIELDS.compression) }),
  (value, minor) => (minor === 0 ? [] : sourceRules(value)),
)

/** Another config that is merged. */
export const mergeReference = ruled(reference, ({ source }, minor) =>
  source || minor === 0 ? [] : [NO_SOURCE],
)

/** The certificate of an authority. */
export const authority = ruled(reference, ({ source }) => (source ? [] : [NO_SOURCE]))

const NO_SOURCE: FieldNote = { path: 'source', why: 'is missing' }

function sourceRules({ source, httpHeaders, verification }: Resource): readonly FieldNote[] {
  return [
    ...(verification.hash !== null && source === null
      ? [{ path: 'verification.hash', why: 'needs a source' }]
      : []),
    ...(httpHeaders.length > 0 && !isWeb(source ?? '')
      ? [{ path: 'httpHeaders', why: 'needs a source of https: or http:' }]
      : []),
  ]
}
