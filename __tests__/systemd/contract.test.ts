/**
 * The contract of the stand-ins: the calls that the action makes, on the stand-ins and on true systemd, with equal answers.
 * Started by scripts/test-systemd.ts.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { JOURNAL_ROWS } from './contract/journal.ts'
import { KERNEL_ROWS } from './contract/kernel.ts'
import type { Deliberate, Row } from './contract/row.ts'
import { TRANSIENT_ROWS } from './contract/transient.ts'
import { RESTART_ROWS, UNIT_ROWS } from './contract/units.ts'
import { WHOLE_ROWS } from './contract/whole.ts'
import { createFleet } from './fleet.ts'
import type { Machine } from './machine.ts'
import { type Answer, playOn } from './stage.ts'
import { bootStandIns } from './stand-ins.ts'
import { bootSystemd } from './systemd.ts'

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'the state of the whole': WHOLE_ROWS,
  'units with files': UNIT_ROWS,
  restarts: RESTART_ROWS,
  'transient units': TRANSIENT_ROWS,
  'the journal': JOURNAL_ROWS,
  'kernel, mounts and programs': KERNEL_ROWS,
}
/** Rows wait more than they work. Those on the state of the whole must be alone, and restarts (see there). */
const atOnce = (table: readonly Row[]) => (table === WHOLE_ROWS || table === RESTART_ROWS ? 1 : 4)

let systemd: Machine
let standIns: Machine

const fleet = createFleet()

// Hooks of a suite: those of a file would boot machines for tests that are filtered out.
describe('the contract', () => {
  before(async () => {
    systemd = await fleet.add(bootSystemd(process.env))
    // A machine that is somebody's may have failed units of its own.
    const { stdout } = await systemd.run(['systemctl', 'is-system-running'])
    const state = stdout.trim()
    standIns = await fleet.add(bootStandIns(state === 'running' ? {} : { system: { state } }))
  })

  after(async () => {
    await fleet.end()
  })

  for (const [table, rows] of Object.entries(TABLES)) {
    describe(`${table} are answered for as by systemd`, { concurrency: atOnce(rows) }, () => {
      for (const [index, { name, play, deliberate = [] }] of rows.entries()) {
        it(name, async () => {
          const stamp = `${process.pid}-${Object.keys(TABLES).indexOf(table)}-${index}`
          const [truth, answers] = await Promise.all([
            playOn(systemd, stamp, play),
            playOn(standIns, stamp, play),
          ])
          for (const difference of deliberate) {
            assert.ok(
              [...truth, ...answers].some((answer) => without(answer, [difference]) !== answer),
              `no line has ${String(difference.lines)} any more: take the difference out of the table`,
            )
          }
          assert.deepEqual(
            answers.map((answer) => without(answer, deliberate)),
            truth.map((answer) => without(answer, deliberate)),
          )
        })
      }
    })
  }
})

/** The answer without lines that are other on purpose; itself when there are none. */
function without(answer: Answer, deliberate: readonly Deliberate[]): Answer {
  if (!('stdout' in answer)) return answer
  const kept = (text: string) =>
    text
      .split('\n')
      .filter((line) => !deliberate.some(({ lines }) => lines.test(line)))
      .join('\n')
  const [stdout, stderr] = [kept(answer.stdout), kept(answer.stderr)]
  return stdout === answer.stdout && stderr === answer.stderr
    ? answer
    : { ...answer, stdout, stderr }
}
