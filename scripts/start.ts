/**
 * `npm start`: a demonstration on a stand-in node; `npm start -- --real` runs on this machine. Ends with 0 when all went as
 * it should.
 */
import { existsSync } from 'node:fs'
import { runDemo } from '../sandbox/demo/demo.ts'
import { CLI } from '../sandbox/demo/paths.ts'
import { runOnThisMachine } from '../sandbox/demo/real-run.ts'

const HELP = `Usage: npm start                        a demonstration on a stand-in node
       npm start -- --real [OPTIONS]    a run on this machine
       npm start -- --help

The demonstration: five nights of the nightly workflow, with a history, a flake, a
regression that comes and goes, and a full disk. Needs Node, Go and git, but no
root and nothing of this machine; takes under a minute, and some twenty seconds the
next time. It fails when a result is not the scripted one.

--real: crio-node-e2e run, here. It says first what it will do, needs systemd and
sudo, and gives the machine back. OPTIONS are those of the command, such as
--lane smoke --focus 'Pods should'; node dist/cli/index.js run --help has them.
`

const MISTAKE = 2
const INTERRUPTED = 130

async function main([first, ...rest]: readonly string[]): Promise<number> {
  switch (first) {
    case '--help':
    case '-h':
      console.log(HELP)
      return 0
    case undefined:
    case '--real':
      break
    default:
      console.error(`npm start does not know ${first}.\n\n${HELP}`)
      return MISTAKE
  }
  if (!existsSync(CLI)) throw new Error('dist/ is missing: run `npm run build` first.')
  return first === '--real' ? runOnThisMachine(rest) : runDemo(() => isInterrupted)
}

let isInterrupted = false
// Programs of the same terminal get these as well: they end in order, and what was begun is tidied up after them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    isInterrupted = true
  })
}
try {
  const exitCode = await main(process.argv.slice(2))
  process.exitCode = isInterrupted ? INTERRUPTED : exitCode
} catch (error) {
  console.error(
    isInterrupted
      ? '\nInterrupted.'
      : `\n${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = isInterrupted ? INTERRUPTED : 1
}
