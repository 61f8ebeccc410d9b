import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { SandboxBuild } from '../build.ts'
import { bundleFiles } from './bundle-files.ts'
import type { MirrorArchitecture } from './contents.ts'
import { emptyProgram } from './elf.ts'
import { type Stamp, stampProgram } from './stamp.ts'
import { type TarMember, tarOf } from './tar.ts'

/** What decides how archives look; what other versions of these files made is not taken for theirs. */
const MAKERS = ['archives.ts', 'bundle-files.ts', 'elf.ts', 'stamp.ts', 'tar.ts']

/** Go's names of Node's architectures. */
const ARCHITECTURES: Readonly<Record<string, MirrorArchitecture>> = { x64: 'amd64', arm64: 'arm64' }

/** What nobody needs, but the archive has (kubernetes, hack/lib/golang.sh, KUBE_TEST_BINARIES). */
const UNNEEDED_TESTS = ['e2e.test', 'go-runner', 'kubemark']
const NEEDED_TESTS = ['e2e_node.test', 'ginkgo']

/** Low compression: archives are made while somebody waits. */
const LEVEL = 1

/**
 * The architecture of this machine, for which there are real stand-ins; of the other one there are programs that exit.
 * @throws Error where there are no stand-ins at all
 */
function ownArchitecture(): MirrorArchitecture {
  const name = ARCHITECTURES[process.arch]
  if (name === undefined) throw new Error(`the sandbox has no stand-ins for ${process.arch}`)
  return name
}

/** A stamped crio, or kubelet. Gives its path. */
export async function stampedProgram(
  build: SandboxBuild,
  name: 'crio' | 'kubelet',
  stamp: Stamp,
  arch: MirrorArchitecture = ownArchitecture(),
): Promise<string> {
  return once(join(stampDirectory(build, stamp), arch, name), async (path) => {
    if (arch === ownArchitecture()) stampProgram(join(build.programs, name), path, stamp)
    else await writeFile(path, emptyProgram(arch, `${name} ${JSON.stringify(stamp)}`))
  })
}

/** The archive with the suite and the ginkgo command, as kubernetes-test-linux-ARCH.tar.gz has them. Gives its path. */
export async function kubernetesTestArchive(
  build: SandboxBuild,
  arch: MirrorArchitecture = ownArchitecture(),
): Promise<string> {
  const own = arch === ownArchitecture()
  return once(join(mirrorDirectory(build), `kubernetes-test-${arch}.tar.gz`), async (path) => {
    const names = [...UNNEEDED_TESTS, ...NEEDED_TESTS].toSorted()
    const members = names.map(
      async (name): Promise<TarMember> => ({
        name: `kubernetes/test/bin/${name}`,
        mode: 0o755,
        content:
          own && NEEDED_TESTS.includes(name)
            ? await readFile(join(build.programs, name))
            : emptyProgram(arch, name),
      }),
    )
    await pack(path, await Promise.all(members))
  })
}

/** A bundle of CRI-O, laid out as cri-o/packaging makes them (scripts/bundle/build). Gives its path. */
export async function crioBundle(
  build: SandboxBuild,
  stamp: Stamp,
  arch: MirrorArchitecture = ownArchitecture(),
): Promise<string> {
  return once(join(stampDirectory(build, stamp), arch, 'bundle.tar.gz'), async (path) => {
    const crictl =
      arch === ownArchitecture()
        ? await readFile(join(build.programs, 'crictl'))
        : emptyProgram(arch, 'crictl')
    const crio = await readFile(await stampedProgram(build, 'crio', stamp, arch))
    const files = [
      { path: 'bin/crictl', content: crictl, executable: true },
      { path: 'bin/crio', content: crio, executable: true },
      ...bundleFiles(arch),
    ]
    await pack(
      path,
      files.map((file) => ({
        name: `cri-o/${file.path}`,
        content: file.content,
        mode: file.executable ? 0o755 : 0o644,
      })),
    )
  })
}

/** A file beside the others, such as an SBOM, of which a signature is taken. Gives its path. */
export async function textFile(build: SandboxBuild, name: string, text: string): Promise<string> {
  return once(join(mirrorDirectory(build), name), (path) => writeFile(path, text))
}

/** Everything here is made once for a build of the sandbox, and kept beside it. */
function mirrorDirectory(build: SandboxBuild): string {
  const digest = createHash('sha256')
  for (const name of MAKERS) digest.update(readFileSync(join(import.meta.dirname, name)))
  return join(build.dir, `mirror-${digest.digest('hex').slice(0, 8)}`)
}

function stampDirectory(build: SandboxBuild, stamp: Stamp): string {
  const key = createHash('sha256').update(JSON.stringify(stamp)).digest('hex').slice(0, 12)
  return join(mirrorDirectory(build), key)
}

/** Makes a file unless it is there. Several may do so at once: the first one's stays, because digests are taken of it. */
async function once(path: string, make: (path: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path
  await mkdir(dirname(path), { recursive: true })
  const staging = `${path}.${randomUUID()}`
  try {
    await make(staging)
    await link(staging, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    await rm(staging, { force: true })
  }
  return path
}

async function pack(archive: string, members: readonly TarMember[]): Promise<void> {
  await writeFile(archive, await promisify(gzip)(tarOf(members), { level: LEVEL }))
}
