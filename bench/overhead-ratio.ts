import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSandbox } from '../sandbox/sandbox.ts'
import { fieldsOf, listOf, textOf, textsOf } from '../src/domain/fields.ts'
import { escapeRegExp } from '../src/domain/request/exact-focus.ts'
import { runBare, startCrioByHand } from './bare-run.ts'
import { ROOT } from './paths.ts'
import { runWhole } from './whole-run.ts'

const SPECS = 60
const SPEC_SECONDS = 1
const PROCESSES = 2

/**
 * A whole run against the bare `ginkgo` command: the same 60 specs of one second each, in 2 processes, on the same
 * stand-in node.
 *
 * The whole run is main and post: inputs, downloads into an empty tool cache, host, CRI-O, suite, reports, clean-up. The
 * bare run is `sudo ginkgo … e2e_node.test -- …` alone: everything is on the disk already, CRI-O runs, and nobody cleans
 * up or reads the result; its time is the command's. Real specs take longer (a few seconds each, and hundreds of them),
 * so this ratio is an upper bound. It is measured once: the specs' time is fixed, and a second pair would take a minute.
 */
export async function measureOverheadRatio(progress: (text: string) => void): Promise<number> {
  const focus = focusOf(parallelSpecs().slice(0, SPECS))
  const sandbox = await createSandbox({ script: { specSeconds: SPEC_SECONDS } })
  try {
    const inputs = { lane: 'all', 'skip-list': 'none', focus, procs: String(PROCESSES) }
    const whole = await runWhole(sandbox, inputs)
    expectAll(whole.passed)
    progress(
      `whole run: ${whole.seconds.toFixed(2)} s, of them ${whole.suiteSeconds.toFixed(2)} s suite`,
    )
    await startCrioByHand(sandbox)
    const bare = await runBare(sandbox, focus, PROCESSES)
    expectAll(bare.ran)
    progress(`bare ginkgo: ${bare.seconds.toFixed(2)} s`)
    return whole.seconds / bare.seconds
  } finally {
    await sandbox.close()
  }
}

/** Full texts of the stand-in suite's specs that may run side by side. */
function parallelSpecs(): readonly string[] {
  const inventory: unknown = JSON.parse(
    readFileSync(join(ROOT, 'sandbox/suite/inventory.json'), 'utf8'),
  )
  return listOf(inventory).flatMap((spec) => {
    const { containers, leaf } = fieldsOf<'containers' | 'leaf'>(spec)
    const nodes = [...listOf(containers), leaf].map((node) => fieldsOf<'text' | 'labels'>(node))
    const isSerial = nodes.some(({ labels }) => textsOf(labels).includes('Serial'))
    return isSerial ? [] : [nodes.map(({ text }) => textOf(text)).join(' ')]
  })
}

/** A regular expression that matches these specs, and none whose text only begins like one of them. */
function focusOf(texts: readonly string[]): string {
  return `(${texts.map(escapeRegExp).join('|')})$`
}

function expectAll(specs: number): void {
  if (specs !== SPECS) throw new Error(`${specs} specs ran, and not ${SPECS}`)
}
