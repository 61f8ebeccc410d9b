import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The stand-ins, built. */
export interface SandboxBuild {
  /** Everything that belongs to this build; its name is the digest of the sources. */
  readonly dir: string
  /** To stand first on PATH: sudo, systemctl and the like. */
  readonly bin: string
  /** crio, kubelet, e2e_node.test and ginkgo; certificates, which serves the mirror. */
  readonly programs: string
}

/** The Go module. */
export const SOURCES = import.meta.dirname
const OUTPUT = join(SOURCES, '.build')

/** The names under which the one stand-in program is called; cmd/standin has the same list. crictl comes with CRI-O. */
const STAND_INS = (
  'df id ip ip6tables ip6tables-restore ip6tables-save iptables iptables-restore iptables-save journalctl modprobe sudo swapoff swapon sysctl ' +
  'systemctl systemd-run timeout umount'
).split(' ')

const GINKGO = 'github.com/onsi/ginkgo/v2/ginkgo'
/** How Go is called for all of the module, so that what one call compiled serves the next. */
export const GO_FLAGS: readonly string[] = [
  '-trimpath',
  '-buildvcs=false',
  '-ldflags=-s -w',
  '-tags=grpcnotrace',
]

/**
 * Variables for Go, beside this process's own. Its compiler collects garbage less often than by itself: a first build then
 * needs a seventh less time, and some hundred megabytes more.
 */
export const GO_ENVIRONMENT = { CGO_ENABLED: '0', GOGC: '400' }

const ABANDONED_AFTER_MILLISECONDS = 3_600_000

/**
 * Builds the stand-ins with Go, or finds what an earlier call with the same sources built. Builds of other sources are
 * removed. Safe to be called by several processes at once.
 * @throws Error when Go is missing or the sources do not compile
 */
export async function buildSandbox(): Promise<SandboxBuild> {
  const build = layout(join(OUTPUT, sourceDigest()))
  if (!existsSync(build.dir)) {
    await mkdir(OUTPUT, { recursive: true })
    const staging = await mkdtemp(join(OUTPUT, 'new-'))
    try {
      await compile(layout(staging))
      await replace(staging, build.dir)
    } finally {
      await rm(staging, { recursive: true, force: true })
    }
    await removeOthers(build.dir)
  }
  return build
}

function layout(dir: string): SandboxBuild {
  return { dir, bin: join(dir, 'bin'), programs: join(dir, 'programs') }
}

async function compile({ bin, programs }: SandboxBuild): Promise<void> {
  await mkdir(bin, { recursive: true })
  await mkdir(programs, { recursive: true })
  const packages = [
    './cmd/standin',
    './cmd/crio',
    './cmd/crictl',
    './cmd/kubelet',
    './cmd/certificates',
    GINKGO,
  ]
  await go('build', ...GO_FLAGS, '-o', `${programs}/`, ...packages)
  await rename(join(programs, 'standin'), join(bin, 'standin'))
  // The suite's //line directives are relative; without the folder before them they read as the real paths.
  const paths = `-gcflags=-trimpath=${join(SOURCES, 'suite')}`
  await go(
    'test',
    '-c',
    '-vet=off',
    ...GO_FLAGS,
    paths,
    '-o',
    join(programs, 'e2e_node.test'),
    './suite',
  )
  for (const name of STAND_INS) await symlink('standin', join(bin, name))
  for (const name of readdirSync(programs)) chmodSync(join(programs, name), 0o755)
}

async function go(...args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('go', [...args], {
      cwd: SOURCES,
      env: { ...process.env, ...GO_ENVIRONMENT },
      maxBuffer: 1 << 24,
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        'The sandbox is built with Go, which is not on PATH: install Go 1.26 or newer',
        {
          cause: error,
        },
      )
    }
    throw error
  }
}

/** Another process may have been faster; its build is as good as ours. */
async function replace(staging: string, target: string): Promise<void> {
  try {
    await rename(staging, target)
  } catch (error) {
    if (!existsSync(target)) throw error
  }
}

async function removeOthers(kept: string): Promise<void> {
  for (const entry of readdirSync(OUTPUT)) {
    const path = join(OUTPUT, entry)
    // A build that another process makes right now stays.
    if (path !== kept && !(entry.startsWith('new-') && isRecent(path))) {
      await rm(path, { recursive: true, force: true })
    }
  }
}

function isRecent(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < ABANDONED_AFTER_MILLISECONDS
  } catch {
    return false
  }
}

function sourceDigest(): string {
  const digest = createHash('sha256').update(process.arch)
  for (const path of sourceFiles(SOURCES)) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(SOURCES, path)))
      .update('\0')
  }
  return digest.digest('hex').slice(0, 16)
}

/** Go's sources and what they embed, relative and sorted, and this file, which says how they are built. */
function sourceFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        !path.startsWith('.build') &&
        (/\.(go|mod|sum|json|toml)$/.test(path) || path === 'build.ts'),
    )
    .toSorted()
}
