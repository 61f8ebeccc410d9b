import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import { renderNightForTerminal } from '../../src/domain/views/terminal/night.ts'
import { field, type Page, wrap } from '../../src/domain/views/terminal/page.ts'
import { buildSandbox } from '../build.ts'
import { deviations } from './checks.ts'
import { NIGHTS, type Night } from './nights.ts'
import { addPast, PAST_NIGHTS } from './past.ts'
import { directoryOf, type NightResult, startNight, type Turn } from './run-night.ts'
import { nightLines } from './view.ts'
import { createWorld, type World } from './world.ts'

/** Files of the last night that a reader may want next, and what they are. */
const FILES = [
  ['summary.md', 'the summary as GitHub shows it'],
  ['night.json', 'the night, for programs (schemas/night.v1.schema.json)'],
  ['conformance/summary.md', 'the summary of a lane'],
  ['conformance/report.json', 'the lane, for programs (schemas/report.v1.schema.json)'],
  ['conformance/logs', 'CRI-O, kubelet, API server'],
] as const

const PAGE: Page = { columns: 80, paint: (_, text) => text }

/**
 * Plays five nights on stand-ins. Returns 0 when all results are the scripted ones, else 1.
 * @param isInterrupted then no further night begins
 * @throws Error when the stand-ins cannot be built or a night leaves no report
 */
export async function runDemo(isInterrupted: () => boolean): Promise<number> {
  console.log(
    'Five nights of the nightly workflow, on stand-ins for GitHub, the machines and the\nnetwork: no root is needed, and nothing of yours is changed. The script:\n',
  )
  for (const { number, story } of NIGHTS) {
    console.log(field(PAGE, `Night ${number}`, story).join('\n'))
  }
  console.log('\nThe stand-ins are built with Go; the first time this takes a while.')
  const startedAt = performance.now()
  await buildSandbox()
  const builtAt = performance.now()
  const world = await createWorld()
  try {
    const wrong = await runNights(world, isInterrupted)
    const times = [
      `stand-ins ${seconds(builtAt - startedAt)}`,
      `nights ${seconds(performance.now() - builtAt)}`,
    ]
    console.log(`\nTime: ${times.join(', ')}`)
    return wrong
  } finally {
    await world.close()
  }
}

async function runNights(world: World, isInterrupted: () => boolean): Promise<number> {
  const results: NightResult[] = []
  const started = startNights(world, isInterrupted)
  const settled = Promise.allSettled(started)
  try {
    for (const [index, result] of started.entries()) showNight(index + 1, await result, results)
  } finally {
    await settled
  }
  const last = NIGHTS.at(-1)
  const lastResult = results.at(-1)
  if (last !== undefined && lastResult !== undefined) showLast(last, lastResult)
  return judge(results, world)
}

/**
 * Starts all nights; each waits for the one before, and none begins after one has failed. The history of the first one gets
 * a past before the second one is judged.
 */
function startNights(world: World, isInterrupted: () => boolean): readonly Promise<NightResult>[] {
  let hasFailed = false
  let turn: Turn = { lanes: Promise.resolve(), report: Promise.resolve() }
  return NIGHTS.map((night, index) => {
    const { lanes, result } = startNight(world, night, turn)
    const report = index === 0 ? withPast(world, result) : result
    report.catch(() => {
      hasFailed = true
    })
    const lanesOfNext = open(lanes, () => hasFailed || isInterrupted())
    // Nobody waits for what follows the last night.
    lanesOfNext.catch(() => {})
    turn = { lanes: lanesOfNext, report }
    return report
  })
}

async function open(lanes: Promise<void>, isOver: () => boolean): Promise<void> {
  await lanes
  if (isOver()) throw new Error('The nights after it are not played.')
}

async function withPast(world: World, result: Promise<NightResult>): Promise<NightResult> {
  const first = await result
  await addPast(world.github, first.reports)
  return first
}

function showNight(number: number, result: NightResult, earlier: NightResult[]): void {
  title(`Night ${number}`, seconds(result.seconds * 1000))
  console.log(nightLines(PAGE, result.judged, earlier.at(-1)?.judged).join('\n'))
  if (earlier.length === 0) {
    console.log(`  Its history gets ${PAST_NIGHTS} nights that were before it.`)
  }
  earlier.push(result)
}

function showLast(night: Night, result: NightResult): void {
  title(`Night ${night.number} in full, as the command report shows it`)
  console.log(renderNightForTerminal(result.judged, PAGE).trimEnd())
  const directory = directoryOf(night)
  title(`Files in ${relative('.', directory)}`)
  for (const [name, what] of FILES.filter(([file]) => existsSync(join(directory, file)))) {
    console.log(`  ${name.padEnd(FILE_COLUMNS)}${what}`)
  }
}

const FILE_COLUMNS = 25

function judge(results: readonly NightResult[], world: World): number {
  const { wrong, checked } = deviations(results, world)
  if (wrong.length === 0) {
    const text = `All results are the scripted ones (${checked} checks).`
    console.log(`\n${wrap(text, PAGE.columns).join('\n')}`)
    return 0
  }
  console.error(`\nNot as scripted:\n${wrong.map((line) => `  - ${line}`).join('\n')}`)
  return 1
}

function title(text: string, remark = ''): void {
  console.log(`\n${styleText('bold', `== ${text}`)}${remark === '' ? '' : `  ${remark}`}`)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
