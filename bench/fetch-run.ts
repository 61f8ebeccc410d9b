// Fetches what a run fetches, in one of two ways, and says how long that took and how much memory. A process of its own,
// because memory is measured. Arguments: `action` or `toolkit`, the base URL, the directory to work in.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { downloadTool, extractTar } from '@actions/tool-cache'
import { systemCommands } from '../src/adapters/exec.ts'
import { gitHub } from '../src/adapters/github.ts'
import { actionsLog } from '../src/adapters/log.ts'
import { runnerToolCache } from '../src/adapters/tool-cache.ts'
import { undiciHttp } from '../src/adapters/undici-http.ts'
import type { BuildOptions } from '../src/builds/download.ts'
import { fetchDownload } from '../src/builds/fetch.ts'
import { PUBLISHED, type PublishedFile } from './fetch-files.ts'

const ID = 'v1.37.0'

/** The code that ships, as src/builds/crio.ts and kubernetes.ts call it. */
async function byAction(base: string, directory: string): Promise<void> {
  const log = { ...actionsLog, info: () => {}, progress: () => {} }
  const options: BuildOptions = {
    mirror: base,
    architecture: 'amd64',
    workDirectory: join(directory, 'work'),
    http: undiciHttp({ log }),
    cache: runnerToolCache(process.env['RUNNER_TOOL_CACHE'] ?? null),
    commands: systemCommands({}, 'direct'),
    log,
    github: gitHub({ token: null, baseUrl: 'http://127.0.0.1:9' }),
    trustedRoot: null,
    minimumTrust: 'checksum',
  }
  await Promise.all(
    PUBLISHED.map(({ path, algorithm, members, wanted }) =>
      fetchDownload(
        {
          what: path,
          part: path.replaceAll('.', '-'),
          id: ID,
          url: `${base}/${path}`,
          checksums: [{ algorithm, url: `${base}/${path}.${algorithm}` }],
          signature: null,
          content:
            members === null ? { kind: 'file', name: path } : { kind: 'archive', members: wanted },
        },
        options,
      ),
    ),
  )
}

/** What an action does that has only the toolkit: whole files, a digest of each, everything unpacked. */
async function byToolkit(base: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await Promise.all(PUBLISHED.map((file) => fetchByToolkit(file, base, directory)))
}

async function fetchByToolkit(
  { path, algorithm, members }: PublishedFile,
  base: string,
  directory: string,
): Promise<void> {
  const file = await downloadTool(`${base}/${path}`, join(directory, path))
  const sums = await downloadTool(`${base}/${path}.${algorithm}`)
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const expected = await readFile(sums, 'utf8')
  if (!expected.startsWith(hash.digest('hex'))) throw new Error(`${path} is not what it should be`)
  if (members !== null) await extractTar(file, join(directory, `${path}.d`))
}

const [, , way, base = '', directory = ''] = process.argv
const startedAt = performance.now()
await (way === 'toolkit' ? byToolkit(base, directory) : byAction(base, directory))
const seconds = (performance.now() - startedAt) / 1000
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ seconds, megabytes: (maxRSS * 1024) / 1e6 }))
