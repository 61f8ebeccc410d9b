import packageJson from '../package.json' with { type: 'json' }
import { terminalLog } from './adapters/log.ts'
import { runCli } from './app/cli.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  version: packageJson.version,
  now: new Date(),
  log: terminalLog,
  print: (text) => process.stdout.write(text),
})
