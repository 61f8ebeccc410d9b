import type { SandboxBuild } from '../build.ts'
import { crioBundle, stampedProgram, textFile } from './archives.ts'
import { lazily, type MirrorObject, type Objects } from './content.ts'
import {
  MIRROR_ARCHITECTURES,
  type MirrorArchitecture,
  type MirrorContents,
  type MirroredCrio,
} from './contents.ts'
import { emptyProgram } from './elf.ts'
import { addSidecars } from './sidecars.ts'

/** What is made of a commit, for one architecture. */
interface Edition {
  readonly build: SandboxBuild
  readonly entry: MirroredCrio
  readonly arch: MirrorArchitecture
}

/**
 * CRI-O's bucket: markers, raw binaries of every commit, bundles of some. Layout: cri-o/cri-o scripts/upload-artifacts and
 * .github/workflows/test.yml; cri-o/packaging scripts/bundle/build, scripts/sign-artifacts, .github/workflows/obs.yml.
 */
export function crioBucket(build: SandboxBuild, { crio, sign }: MirrorContents): Objects {
  const objects = new Map(markers(crio))
  for (const entry of crio) {
    for (const arch of MIRROR_ARCHITECTURES) {
      const edition = { build, entry, arch }
      addBinaries(objects, edition)
      if (hasBundle(entry)) addBundle(objects, edition, sign)
    }
  }
  return objects
}

function hasBundle({ tag, bundle }: MirroredCrio): boolean {
  return bundle ?? tag !== undefined
}

/** The newest one wins: later entries take the place of earlier ones. */
function markers(crio: readonly MirroredCrio[]): [string, MirrorObject][] {
  return crio.flatMap((entry) => {
    const { commit, tag, branch = 'main', date } = entry
    const marker = (name: string, id: string): [string, MirrorObject] => [
      `latest-${name}.txt`,
      lazily(date, () => `${id}\n`),
    ]
    const id = tag ?? commit
    return [
      marker(tag === undefined ? branch : minorOf(tag), id),
      ...(hasBundle(entry) ? [marker(`bundle-${tag ?? branch}`, id)] : []),
    ]
  })
}

/** `1.36` of `v1.36.2`. */
function minorOf(tag: string): string {
  return tag.slice(1).split('.').slice(0, 2).join('.')
}

function addBinaries(objects: Objects, { build, entry, arch }: Edition): void {
  const { commit, version, date } = entry
  const folder = `artifacts/${commit}/${arch}`
  objects.set(
    `${folder}/crio`,
    lazily(date, async () => ({
      file: await stampedProgram(build, 'crio', { version, commit, date }, arch),
    })),
  )
  objects.set(
    `${folder}/pinns`,
    lazily(date, () => emptyProgram(arch, `pinns of ${commit}`)),
  )
}

function addBundle(objects: Objects, edition: Edition, sign: MirrorContents['sign']): void {
  const { build, entry, arch } = edition
  const { commit, version, date, tag } = entry
  const file = `cri-o.${arch}.${tag ?? commit}.tar.gz`
  const archive = () => crioBundle(build, { version, commit, date }, arch)
  const sbom = () => textFile(build, `${file}.spdx`, sbomOf(file, date))
  const name = `artifacts/${file}`
  objects.set(
    name,
    lazily(date, async () => ({ file: await archive() })),
  )
  addSidecars(objects, name, ['.sha256sum'])
  objects.set(
    `${name}.spdx`,
    lazily(date, async () => ({ file: await sbom() })),
  )
  if (sign === undefined) return
  const signed = (path: () => Promise<string>) => lazily(date, async () => sign(await path()))
  objects.set(`${name}.bundle`, signed(archive))
  objects.set(`${name}.spdx.bundle`, signed(sbom))
}

/** The beginning of an SBOM as `bom generate` writes it (SPDX 2.3, tag-value). */
function sbomOf(file: string, date: string): string {
  return `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: CRI-O
DocumentNamespace: https://storage.googleapis.com/cri-o/artifacts/${file}.spdx
Creator: Tool: sandbox
Created: ${date}
`
}
