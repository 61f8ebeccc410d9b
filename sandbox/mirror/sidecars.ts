import { createHash } from 'node:crypto'
import { lazily, type MirrorObject, type Objects } from './content.ts'

type Algorithm = 'sha256' | 'sha512'

/** A digest of bytes, hexadecimal. */
function digestOf(bytes: Buffer, algorithm: Algorithm): string {
  return createHash(algorithm).update(bytes).digest('hex')
}

/** How a checksum file is written, by the end of its name. */
const SIDECARS: readonly {
  readonly suffix: string
  readonly write: (bytes: Buffer, name: string) => string
}[] = [
  // sha256sum, as in cri-o/packaging scripts/bundle/build.
  { suffix: '.sha256sum', write: (bytes, name) => sumLine('sha256', bytes, name) },
  // Digits alone, no newline: kubernetes/release pkg/release/release.go, writeSHAFile.
  { suffix: '.sha256', write: (bytes) => digestOf(bytes, 'sha256') },
  { suffix: '.sha512', write: (bytes) => digestOf(bytes, 'sha512') },
]

/** A line as sha256sum and sha512sum write it. */
export function sumLine(algorithm: Algorithm, bytes: Buffer, name: string): string {
  return `${digestOf(bytes, algorithm)}  ${name}\n`
}

/** Puts checksum files of these kinds beside an object. */
export function addSidecars(objects: Objects, name: string, suffixes: readonly string[]): void {
  const subject = objects.get(name)
  if (subject === undefined) throw new Error(`there is no ${name}`)
  for (const suffix of suffixes) {
    objects.set(`${name}${suffix}`, sidecarOf(subject, `${name}${suffix}`))
  }
}

function sidecarOf(subject: MirrorObject, name: string): MirrorObject {
  return lazily(subject.date, async () => {
    const text = sidecarText(name, await (await subject.content()).bytes())
    if (text === null) throw new Error(`${name} is no checksum file`)
    return text
  })
}

/** What a file's name says that it is the checksum of, or null. */
export function subjectOf(name: string): string | null {
  const suffix = SIDECARS.find((kind) => name.endsWith(kind.suffix))?.suffix
  return suffix === undefined ? null : name.slice(0, -suffix.length)
}

/** The checksum file of that name for these bytes, or null when its name is that of no checksum file. */
export function sidecarText(name: string, bytes: Buffer): string | null {
  const kind = SIDECARS.find(({ suffix }) => name.endsWith(suffix))
  const subject = subjectOf(name)?.split('/').at(-1)
  return kind === undefined || subject === undefined ? null : kind.write(bytes, subject)
}
