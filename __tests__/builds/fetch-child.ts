// Fetches one file as a run does, in a process of its own, and says how it ended: with the files, or in which trouble.
// Its one argument is a FetchOrder as JSON.
import { gitHub } from '../../src/adapters/github.ts'
import { runnerToolCache } from '../../src/adapters/tool-cache.ts'
import { undiciHttp } from '../../src/adapters/undici-http.ts'
import { fetchDownload } from '../../src/builds/fetch.ts'
import { RunError } from '../../src/domain/errors.ts'
import { fieldsOf, textOf } from '../../src/domain/fields.ts'
import { parseJson } from '../../src/domain/json.ts'
import { SILENT_LOG } from '../silent-log.ts'

const order = fieldsOf<'url' | 'checksum' | 'workDirectory' | 'kind'>(
  parseJson(process.argv[2] ?? ''),
)

const checksum = textOf(order.checksum)
try {
  const { directory, files, trust } = await fetchDownload(
    {
      what: 'The file',
      part: 'kubelet',
      id: 'v1.37.0',
      url: textOf(order.url),
      checksums: checksum === '' ? [] : [{ algorithm: 'sha256', url: checksum }],
      signature: null,
      content:
        textOf(order.kind) === 'archive'
          ? { kind: 'archive', members: [] }
          : { kind: 'file', name: 'kubelet' },
    },
    {
      mirror: '',
      architecture: 'amd64',
      workDirectory: textOf(order.workDirectory),
      http: undiciHttp({ log: SILENT_LOG, retries: { attempts: 2, firstPauseSeconds: 0.01 } }),
      cache: runnerToolCache(process.env['RUNNER_TOOL_CACHE'] ?? null),
      commands: { run: () => Promise.reject(new Error('no command is needed')) },
      log: SILENT_LOG,
      github: gitHub({ token: null, baseUrl: 'http://127.0.0.1:9' }),
      trustedRoot: null,
      minimumTrust: 'tls-only',
    },
  )
  console.log(JSON.stringify({ directory, files, trust }))
} catch (error) {
  console.log(JSON.stringify(error instanceof RunError ? error.details : { bug: String(error) }))
}
