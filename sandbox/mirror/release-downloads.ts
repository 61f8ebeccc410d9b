import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { lazily, type Objects } from './content.ts'
import {
  type ComponentName,
  MIRROR_ARCHITECTURES,
  type MirrorArchitecture,
  type MirroredComponent,
} from './contents.ts'
import { sayingProgram } from './elf.ts'
import { sumLine } from './sidecars.ts'
import { tarOf } from './tar.ts'

/** How a component is released. */
interface Releases {
  /** Owner and name on GitHub. */
  readonly repository: string
  /** The file for an architecture. */
  readonly asset: (tag: string, arch: MirrorArchitecture) => string
  /** What its programs say, whatever they are asked. */
  readonly says: (tag: string) => string
  /** The file is an archive with these programs, not a program. */
  readonly programs?: readonly string[]
  /** Beside each file lies FILE.sha256, with a line as sha256sum writes it. */
  readonly sums?: boolean
  /** Name of one signed checksum file for all files. */
  readonly signedSums?: string
}

/** Names as cri-o/packaging asks for them (scripts/bundle/build). */
const RELEASES: Readonly<Record<ComponentName, Releases>> = {
  crun: {
    repository: 'containers/crun',
    asset: (tag, arch) => `crun-${tag}-linux-${arch}`,
    says: (tag) =>
      `crun version ${tag}\nspec: 1.0.0\n+SYSTEMD +SELINUX +CAP +SECCOMP +EBPF +YAJL\n`,
  },
  runc: {
    repository: 'opencontainers/runc',
    asset: (_, arch) => `runc.${arch}`,
    says: (tag) => `runc version ${tag.slice(1)}\nspec: 1.3.0\n`,
    signedSums: 'runc.sha256sum',
  },
  conmon: {
    repository: 'containers/conmon',
    asset: (_, arch) => `conmon.${arch}`,
    says: (tag) => `conmon version ${tag.slice(1)}\n`,
  },
  'conmon-rs': {
    repository: 'containers/conmon-rs',
    asset: (_, arch) => `conmonrs.${arch}`,
    says: (tag) => `version: ${tag.slice(1)}\n`,
  },
  'cni-plugins': {
    repository: 'containernetworking/plugins',
    asset: (tag, arch) => `cni-plugins-linux-${arch}-${tag}.tgz`,
    says: (tag) => `CNI plugin ${tag}\n`,
    programs: ['bandwidth', 'bridge', 'host-local', 'loopback', 'portmap', 'tuning'],
    sums: true,
  },
}

/** Assets of releases on GitHub, by `OWNER/REPOSITORY/TAG/FILE`. */
export function releaseAssets(components: readonly MirroredComponent[]): Objects {
  const objects: Objects = new Map()
  for (const component of components) addRelease(objects, component)
  return objects
}

function addRelease(objects: Objects, { name, tag, date }: MirroredComponent): void {
  const releases = RELEASES[name]
  const folder = `${releases.repository}/${tag}`
  const files = MIRROR_ARCHITECTURES.map((arch) => ({ arch, file: releases.asset(tag, arch) }))
  for (const { arch, file } of files) {
    const asset = () => assetOf(releases, tag, arch)
    objects.set(`${folder}/${file}`, lazily(date, asset))
    if (releases.sums === true) {
      objects.set(
        `${folder}/${file}.sha256`,
        lazily(date, async () => sumLine('sha256', await asset(), file)),
      )
    }
  }
  if (releases.signedSums === undefined) return
  objects.set(
    `${folder}/${releases.signedSums}`,
    lazily(date, () =>
      clearSigned(
        files.map(({ arch, file }) =>
          sumLine('sha256', sayingProgram(arch, releases.says(tag)), file),
        ),
      ),
    ),
  )
}

async function assetOf(
  { programs, says }: Releases,
  tag: string,
  arch: MirrorArchitecture,
): Promise<Buffer> {
  const content = sayingProgram(arch, says(tag))
  if (programs === undefined) return content
  const members = programs.map((name) => ({ name: `./${name}`, content, mode: 0o755 }))
  return promisify(gzip)(
    tarOf([{ name: './', kind: 'directory', mode: 0o755 }, ...members, licence()]),
  )
}

function licence() {
  return { name: './LICENSE', content: 'Apache License, Version 2.0\n' }
}

/** A text with an OpenPGP signature around it (RFC 9580, section 7), as runc's releases have it; nobody checks this one. */
function clearSigned(lines: readonly string[]): string {
  return [
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n',
    ...lines,
    '-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0WIQ==\n=AAAA\n-----END PGP SIGNATURE-----\n',
  ].join('')
}
