import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { SandboxBuild } from './build.ts'
import { bundleFiles } from './bundle.ts'
import { type Stamp, stampProgram } from './stamp.ts'

/** Everything here is made once for a build of the sandbox, and kept beside it. */
const FOLDER = 'mirror'

/** A stamped crio, or kubelet. Gives its path. */
export async function stampedProgram(
  build: SandboxBuild,
  name: 'crio' | 'kubelet',
  stamp: Stamp,
): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(stamp)).digest('hex').slice(0, 12)
  return once(join(build.dir, FOLDER, key, name), async (path) =>
    stampProgram(join(build.programs, name), path, stamp),
  )
}

/** The archive with the suite and the ginkgo command, as kubernetes-test-linux-ARCH.tar.gz has them. Gives its path. */
export async function kubernetesTestArchive(build: SandboxBuild): Promise<string> {
  return once(join(build.dir, FOLDER, 'kubernetes-test.tar.gz'), (path) =>
    pack(path, 'kubernetes', async (root) => {
      const bin = join(root, 'kubernetes', 'test', 'bin')
      await mkdir(bin, { recursive: true })
      for (const name of ['e2e_node.test', 'ginkgo'])
        await cp(join(build.programs, name), join(bin, name))
    }),
  )
}

/** A bundle of CRI-O, laid out as cri-o/packaging makes them (scripts/bundle/build). Gives its path. */
export async function crioBundle(build: SandboxBuild, stamp: Stamp): Promise<string> {
  const crio = await stampedProgram(build, 'crio', stamp)
  return once(join(dirname(crio), 'bundle.tar.gz'), (path) =>
    pack(path, 'cri-o', async (root) => {
      for (const file of bundleFiles(process.arch)) {
        const target = join(root, 'cri-o', file.path)
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, file.content, { mode: file.executable ? 0o755 : 0o644 })
      }
      const bin = join(root, 'cri-o', 'bin')
      await cp(crio, join(bin, 'crio'))
      await cp(join(build.programs, 'crictl'), join(bin, 'crictl'))
    }),
  )
}

/** A digest as the publishers' checksum files have it, hexadecimal. */
export async function digestOf(path: string, algorithm: 'sha256' | 'sha512'): Promise<string> {
  return createHash(algorithm)
    .update(await readFile(path))
    .digest('hex')
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

async function pack(
  archive: string,
  member: string,
  fill: (root: string) => Promise<void>,
): Promise<void> {
  const root = `${archive}.d`
  try {
    await fill(root)
    const args = [
      '--create',
      `--file=${archive}`,
      '--use-compress-program=gzip -1',
      `--directory=${root}`,
      member,
    ]
    await promisify(execFile)('tar', args)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
