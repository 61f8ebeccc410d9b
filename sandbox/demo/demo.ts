import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import { field, type Page, wrap } from '../../src/domain/views/terminal/page.ts'
import { buildSandbox } from '../build.ts'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import { deviations } from './checks.ts'
import { columns, comparison } from './comparison.ts'
import { NIGHT_BEFORE, SCRIPTED, THIS_NIGHT } from './nights.ts'
import { REPORTS } from './paths.ts'
import { type NightResult, runNight } from './run-night.ts'

const REPORT_OF_BEFORE = join(REPORTS, 'night-before')
const REPORT = join(REPORTS, 'report')

/** Files that a reader may want next, and what they are. */
const FILES = [
  ['summary.md', 'the summary as GitHub shows it'],
  ['report.json', 'everything, for programs (schemas/report.v1.schema.json)'],
  ['provenance.json', 'the exact builds'],
  ['console.log', "the suite's own console"],
  ['ginkgo.json', "Ginkgo's report"],
  ['junit.xml', 'the JUnit report'],
  ['rerun', 'the same of the rerun of failed specs'],
  ['logs', 'CRI-O, kubelet, API server'],
  ['journal.jsonl', 'what was changed on the machine'],
] as const

const PAGE: Page = { columns: 80, paint: (_, text) => text }

/**
 * Runs the demonstration on a stand-in node. Returns 0 when all results are the scripted ones, else 1.
 * @throws Error when the stand-ins cannot be built or a run leaves no report
 */
export async function runDemo(): Promise<number> {
  console.log(
    'A nightly run of node e2e tests, on stand-ins for the machine and the network:\nno root is needed, and nothing of yours is changed. The script:\n',
  )
  for (const [word, sentence] of SCRIPTED) console.log(field(PAGE, word, sentence).join('\n'))
  console.log('\nThe stand-ins are built with Go; the first time this takes a while.')
  const startedAt = performance.now()
  await buildSandbox()
  const builtAt = performance.now()
  const sandbox = await createSandbox({ shared: [REPORTS] })
  try {
    const wrong = await runNights(sandbox)
    const times = [
      `stand-ins ${seconds(builtAt - startedAt)}`,
      `both nights ${seconds(performance.now() - builtAt)}`,
    ]
    console.log(`\nTime: ${times.join(', ')}`)
    return wrong
  } finally {
    await sandbox.close()
  }
}

async function runNights(sandbox: Sandbox): Promise<number> {
  const filesBefore = sandbox.files()
  title(`${NIGHT_BEFORE.name}: CRI-O ${NIGHT_BEFORE.commit.slice(0, 12)}`)
  const before = await runNight(sandbox, NIGHT_BEFORE, REPORT_OF_BEFORE, false)
  console.log(`${before.report.verdict.headline}, in ${before.seconds.toFixed(1)} s`)
  title(`${THIS_NIGHT.name}: CRI-O ${THIS_NIGHT.commit.slice(0, 12)}`)
  const tonight = await runNight(sandbox, THIS_NIGHT, REPORT, true)
  title('Both nights')
  console.log(comparison(before, tonight).join('\n'))
  title(`Files in ${relative('.', REPORT)}`)
  const files = FILES.filter(([name]) => existsSync(join(REPORT, name)))
  console.log(columns(files).join('\n'))
  return judge(before, tonight, leftOn(sandbox, filesBefore))
}

function judge(before: NightResult, tonight: NightResult, left: readonly string[]): number {
  const { wrong, checked } = deviations(before, tonight)
  const all = [...wrong, ...left]
  if (all.length === 0) {
    const range = `${NIGHT_BEFORE.commit.slice(0, 12)}..${THIS_NIGHT.commit.slice(0, 12)}`
    const conclusion = [
      `The regression came with CRI-O ${range}: the same spec passed the night before, and neither Kubernetes nor the registry explains it.`,
      `All results are the scripted ones (${checked} checks), and the node is as it was.`,
    ]
    for (const text of conclusion) console.log(`\n${wrap(text, PAGE.columns).join('\n')}`)
    return 0
  }
  console.error(`\nNot as scripted:\n${all.map((line) => `  - ${line}`).join('\n')}`)
  return 1
}

/** What the runs left on the node, and what no stand-in understood: both should be nothing. */
function leftOn(sandbox: Sandbox, filesBefore: readonly string[]): readonly string[] {
  const files = sandbox.files().filter((file) => !filesBefore.includes(file))
  return [
    ...files.map((file) => `left on the node: ${file}`),
    ...sandbox.processes().map(({ command }) => `still runs on the node: ${command.join(' ')}`),
    ...sandbox
      .refusals()
      .map(
        ({ program, args, refusal }) =>
          `not understood: ${[program, ...args].join(' ')} (${refusal ?? ''})`,
      ),
  ]
}

function title(text: string): void {
  console.log(`\n${styleText('bold', `== ${text}`)}`)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
