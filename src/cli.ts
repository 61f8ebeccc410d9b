import packageJson from '../package.json' with { type: 'json' }
import { saveMemory } from './adapters/memory.ts'
import { paintWith, terminalLog } from './adapters/terminal.ts'
import { runCli } from './app/cli/cli.ts'
import { realDeps } from './app/real-deps.ts'
import {
  readableColumns,
  readProcessContext,
  toolCacheDirectory,
  wantsColors,
} from './inputs/environment.ts'
import { thisMachine } from './inputs/machine.ts'

saveMemory()
const { stdout, stderr, env } = process
const machine = thisMachine()
const print = stdout.write.bind(stdout)
// The toolkit writes the runner's commands to standard output (@actions/core, src/command.ts); a terminal has no runner.
stdout.write = () => true
// The toolkit reads this variable, which is usually not set on a terminal (@actions/tool-cache, src/tool-cache.ts).
env['RUNNER_TOOL_CACHE'] = toolCacheDirectory(env, machine)
// A reader that has ended, such as head or a closed terminal, must not prevent the host from being restored.
for (const stream of [stdout, stderr]) stream.on('error', () => {})

const terminal = {
  write: (text: string) => void stderr.write(text),
  paint: paintWith(wantsColors(env, stderr.isTTY)),
  columns: () => (stderr.isTTY && env['TERM'] !== 'dumb' ? stderr.columns || 80 : null),
}
const log = terminalLog(terminal)

const exitCode = await runCli(process.argv.slice(2), {
  version: packageJson.version,
  environment: env,
  machine,
  now: () => new Date(),
  log,
  terminal,
  print: (text) => void print(text),
  page: {
    columns: readableColumns(stdout.columns),
    paint: paintWith(wantsColors(env, stdout.isTTY)),
  },
  runDeps: (step, own = log) => realDeps(readProcessContext(env, machine), { log: own, step }),
  onSignal: (handler) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => handler(signal))
  },
})
// Wait until a pipe has taken all output, or its reader has ended.
await new Promise((done) => print('', done))
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode)
