import packageJson from '../package.json' with { type: 'json' }
import { paintWith, terminalLog } from './adapters/terminal.ts'
import { runCli } from './app/cli/cli.ts'
import { realDeps } from './app/real-deps.ts'
import {
  readableColumns,
  readProcessContext,
  toolCacheDirectory,
  wantsColours,
} from './inputs/environment.ts'
import { thisMachine } from './inputs/local.ts'

const { stdout, stderr, env } = process
const machine = thisMachine()
const print = stdout.write.bind(stdout)
// The toolkit writes the runner's commands there (@actions/core, src/command.ts); here nobody reads them.
stdout.write = () => true
// The toolkit looks there, and a terminal seldom says where (@actions/tool-cache, src/tool-cache.ts).
env['RUNNER_TOOL_CACHE'] = toolCacheDirectory(env, machine)
// A reader that has gone, such as head or a closed terminal, is no reason to leave the machine as it is.
for (const stream of [stdout, stderr]) stream.on('error', () => {})

const talk = {
  write: (text: string) => void stderr.write(text),
  paint: paintWith(wantsColours(env, stderr.isTTY)),
  columns: () => (stderr.isTTY && env['TERM'] !== 'dumb' ? stderr.columns || 80 : null),
}
const log = terminalLog(talk)

const exitCode = await runCli(process.argv.slice(2), {
  version: packageJson.version,
  environment: env,
  machine,
  now: () => new Date(),
  log,
  talk,
  print: (text) => void print(text),
  page: {
    columns: readableColumns(stdout.columns),
    paint: paintWith(wantsColours(env, stdout.isTTY)),
  },
  world: (step) => realDeps(readProcessContext(env, machine), { log, step }),
  onSignal: (handler) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => handler(signal))
  },
})
// A pipe takes only so much at once; its reader may have gone, which is an answer too.
await new Promise((done) => print('', done))
// Not merely the exit code: a download that was given up may still hold the process.
process.exit(exitCode)
