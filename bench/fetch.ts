import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fieldsOf, numberOf } from '../src/domain/fields.ts'
import { parseJson } from '../src/domain/json.ts'
import { PUBLISHED, publish } from './fetch-files.ts'
import { median } from './median.ts'

const ROUNDS = 3

/** How long a fetch took, and the most memory that its process had. */
interface Fetch {
  readonly seconds: number
  readonly megabytes: number
}

/** Files of real size on a loopback server, and a way to fetch them. */
interface Bench {
  /** A new directory. */
  readonly room: () => Promise<string>
  /** Fetches everything by the code that ships; what is in the tool cache is not fetched again. */
  readonly byAction: (toolCache: string) => Promise<Fetch>
  readonly byToolkit: () => Promise<Fetch>
  readonly byShell: () => Promise<Fetch>
}

/**
 * Cold fetch by the action against `curl`, `sha512sum -c` and `tar` one after the other, file by file, which unpack the
 * same members. Ours counts from the first request, without the start of Node, because main runs already; it ends with
 * everything verified and in the tool cache. Rounds alternate; median of their ratios.
 */
export function measureFetchAgainstShell(progress: (text: string) => void): Promise<number> {
  return compare(progress, (bench) => bench.byShell())
}

/**
 * The same against an action that has only the toolkit: downloadTool, a digest of the file, extractTar; all files at the
 * same time, as ours.
 */
export function measureFetchAgainstToolkit(progress: (text: string) => void): Promise<number> {
  return compare(progress, (bench) => bench.byToolkit())
}

/** Seconds until everything that a run needs is found in the tool cache, and verified. Median. */
export function measureWarmFetch(progress: (text: string) => void): Promise<number> {
  return withBench(async ({ byAction, room }) => {
    const toolCache = await room()
    await byAction(toolCache)
    return repeat(async (round) => {
      const { seconds } = await byAction(toolCache)
      progress(`round ${round} of ${ROUNDS}: ${seconds.toFixed(2)} s`)
      return seconds
    })
  })
}

/** The most resident memory of a process that does a cold fetch and nothing else. Median. */
export function measureFetchMemory(progress: (text: string) => void): Promise<number> {
  return withBench(({ byAction, room }) =>
    repeat(async (round) => {
      const { megabytes } = await byAction(await room())
      progress(`round ${round} of ${ROUNDS}: ${megabytes.toFixed(0)} MB`)
      return megabytes
    }),
  )
}

function compare(
  progress: (text: string) => void,
  other: (bench: Bench) => Promise<Fetch>,
): Promise<number> {
  return withBench((bench) =>
    repeat(async (round) => {
      const ours = await bench.byAction(await bench.room())
      const baseline = await other(bench)
      progress(
        `round ${round} of ${ROUNDS}: ${ours.seconds.toFixed(2)} s against ${baseline.seconds.toFixed(2)} s`,
      )
      return ours.seconds / baseline.seconds
    }),
  )
}

async function repeat(measure: (round: number) => Promise<number>): Promise<number> {
  const results: number[] = []
  for (let round = 1; round <= ROUNDS; round++) results.push(await measure(round))
  return median(results)
}

/** Generates the files, serves them, and removes everything. */
async function withBench<T>(measure: (bench: Bench) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-fetch-'))
  const published = join(directory, 'published')
  await publish(published)
  const script = join(import.meta.dirname, 'fetch-server.ts')
  const server = spawn(process.execPath, [script, published], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    const [port] = await once(server.stdout, 'data')
    return await measure(benchIn(directory, `http://127.0.0.1:${String(port).trim()}`))
  } finally {
    server.stdin.end()
    await once(server, 'exit')
    await rm(directory, { recursive: true })
  }
}

function benchIn(directory: string, base: string): Bench {
  const room = async () => mkdtemp(join(directory, 'room-'))
  const run = async (way: string, toolCache: string): Promise<Fetch> => {
    const work = await room()
    const script = join(import.meta.dirname, 'fetch-run.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [script, way, base, work], {
      env: { ...process.env, RUNNER_TOOL_CACHE: toolCache, RUNNER_TEMP: work },
    })
    await rm(work, { recursive: true })
    const last = stdout.trim().split('\n').at(-1) ?? ''
    const result = fieldsOf<'seconds' | 'megabytes'>(parseJson(last))
    return {
      seconds: numberOf(result.seconds) ?? NaN,
      megabytes: numberOf(result.megabytes) ?? NaN,
    }
  }
  return {
    room,
    byAction: (toolCache) => run('action', toolCache),
    byToolkit: async () => run('toolkit', await room()),
    byShell: async () => {
      const work = await room()
      const startedAt = performance.now()
      for (const file of PUBLISHED) await fetchByShell(file, base, work)
      const seconds = (performance.now() - startedAt) / 1000
      await rm(work, { recursive: true })
      return { seconds, megabytes: 0 }
    },
  }
}

async function fetchByShell(
  { path, algorithm, members, wanted }: (typeof PUBLISHED)[number],
  base: string,
  work: string,
): Promise<void> {
  const sums = `${path}.${algorithm}`
  const unpacked = join(work, `${path}.d`)
  await mkdir(unpacked)
  const commands: [string, ...string[]][] = [
    ['curl', '-sSf', '-o', sums, `${base}/${sums}`],
    ['curl', '-sSf', '-o', path, `${base}/${path}`],
    [`${algorithm}sum`, '--check', '--quiet', sums],
  ]
  if (members !== null) commands.push(['tar', '-xzf', path, '-C', unpacked, ...wanted])
  for (const [program, ...args] of commands) {
    await promisify(execFile)(program, args, { cwd: work })
  }
}
