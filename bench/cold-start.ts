import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readMetadata, resolveInputs } from '../sandbox/runner/metadata.ts'
import { createMasks } from '../sandbox/runner/output.ts'
import { RUNNER_WAITS, runStage } from '../sandbox/runner/stage.ts'
import { median } from './median.ts'
import { OUTPUT, ROOT } from './paths.ts'

const PAIRS = 21

/** Refused before anything is done on the machine. */
const WRONG_INPUTS = { lane: 'no-such-lane', token: '' }

/**
 * How long a user waits until main speaks, against the least that any action with the same toolkit packages takes.
 *
 * Ours is the shipped `dist/main` with a lane that does not exist: its first line comes when all that a run needs
 * before its report is loaded, its directory made and all inputs read. The other is a bundle of one file, made by ncc
 * with the same options, that imports what our adapters import of the toolkit and prints one line. Both are started by
 * the runner harness with the same inputs, variables and command files, and an empty PATH, so that neither starts a
 * program. Time counts from the start of the process to its first line; how ours goes on to report the mistake does not
 * count. Bundles come from the page cache: the first pair is left out. Runs alternate, so that a busy spell of the machine
 * meets both; the result is the median of the pairs' ratios.
 */
export async function measureColdStart(progress: (text: string) => void): Promise<number> {
  const main = { script: join(ROOT, 'dist/main/index.js'), exitCode: 1, result: 'invalid-input' }
  const doNothing = { script: await bundleDoNothing(), exitCode: 0, result: undefined }
  await secondsToFirstLine(main)
  await secondsToFirstLine(doNothing)
  const ratios: number[] = []
  for (let pair = 1; pair <= PAIRS; pair++) {
    const ours = await secondsToFirstLine(main)
    const baseline = await secondsToFirstLine(doNothing)
    ratios.push(ours / baseline)
    progress(`pair ${pair} of ${PAIRS}: ${ours.toFixed(3)} s against ${baseline.toFixed(3)} s`)
  }
  return median(ratios)
}

/** Bundles do-nothing.js with the options of scripts/build.ts. Gives the bundle's path. */
async function bundleDoNothing(): Promise<string> {
  const directory = join(OUTPUT, 'do-nothing')
  const ncc = join(ROOT, 'node_modules/.bin/ncc')
  const source = join(import.meta.dirname, 'do-nothing.js')
  await promisify(execFile)(ncc, ['build', source, '-o', directory, '--target', 'es2022', '-q'])
  return join(directory, 'index.js')
}

/** A script, and how it ends when it did what we measure. */
interface Start {
  readonly script: string
  readonly exitCode: number
  /** Of the output `result`. */
  readonly result: string | undefined
}

/** @throws Error with the log when the process is silent or ends in another way */
async function secondsToFirstLine({ script, exitCode, result }: Start): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const searchPath = join(directory, 'empty')
    await mkdir(searchPath)
    let firstLineAt: number | null = null
    const options = stageOptions(script, directory, searchPath)
    const startedAt = performance.now()
    const stage = await runStage({
      ...options,
      // Never cancels: it is only asked at each line.
      cancelAfter: () => {
        firstLineAt ??= performance.now()
        return false
      },
    })
    const isRight = stage.exitCode === exitCode && stage.outputs['result'] === result
    if (!isRight || firstLineAt === null) {
      throw new Error(`${script} ended with exit code ${stage.exitCode}:\n${stage.log.join('\n')}`)
    }
    return (firstLineAt - startedAt) / 1000
  } finally {
    await rm(directory, { recursive: true })
  }
}

function stageOptions(script: string, directory: string, searchPath: string) {
  const inputs = resolveInputs(readMetadata(ROOT), WRONG_INPUTS, {})
  return {
    script,
    workspace: directory,
    commandDirectory: directory,
    environment: {
      PATH: searchPath,
      HOME: directory,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: directory,
      RUNNER_TEMP: directory,
      RUNNER_TOOL_CACHE: directory,
      ...inputs.environment,
    },
    warnings: [],
    masks: createMasks(),
    debug: false,
    waits: RUNNER_WAITS,
  }
}
