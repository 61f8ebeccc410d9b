/**
 * The contract of the stand-ins: the calls that the action makes, on the stand-ins and on true systemd, with equal answers.
 * Started by scripts/test-systemd.ts.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createSandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { JOURNAL_ROWS } from './contract/journal.ts'
import { KERNEL_ROWS } from './contract/kernel.ts'
import { type Answer, recordOn } from './contract/recorder.ts'
import type { Deliberate, Row } from './contract/row.ts'
import { SYSTEM_STATE_ROWS } from './contract/system-state.ts'
import { TRANSIENT_ROWS } from './contract/transient.ts'
import { RESTART_ROWS, UNIT_ROWS } from './contract/units.ts'
import { type Machine, runProgram } from './machine.ts'
import { createMachineRegistry } from './machine-registry.ts'
import { bootSystemd } from './systemd.ts'

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'the state of the whole': SYSTEM_STATE_ROWS,
  'units with files': UNIT_ROWS,
  restarts: RESTART_ROWS,
  'transient units': TRANSIENT_ROWS,
  'the journal': JOURNAL_ROWS,
  'kernel, mounts and programs': KERNEL_ROWS,
}
/** Rows wait more than they work. Those on the state of the whole, and restarts (see there), run one at a time. */
const atOnce = (table: readonly Row[]) =>
  table === SYSTEM_STATE_ROWS || table === RESTART_ROWS ? 1 : 4

let systemd: Machine
let standIns: Machine

const machines = createMachineRegistry()

// Hooks of a suite: those of a file would boot machines for tests that are filtered out.
describe('the contract', () => {
  before(async () => {
    systemd = await machines.add(bootSystemd(process.env))
    // A machine that is somebody's may have failed units of its own.
    const { stdout } = await systemd.run(['systemctl', 'is-system-running'])
    const state = stdout.trim()
    standIns = await machines.add(bootStandIns(state === 'running' ? {} : { system: { state } }))
  })

  after(async () => {
    await machines.end()
  })

  for (const [table, rows] of Object.entries(TABLES)) {
    describe(`${table} are answered for as by systemd`, { concurrency: atOnce(rows) }, () => {
      for (const [index, { name, run, deliberate = [] }] of rows.entries()) {
        it(name, async () => {
          const rowId = `${process.pid}-${Object.keys(TABLES).indexOf(table)}-${index}`
          const [truth, answers] = await Promise.all([
            recordOn(systemd, rowId, run),
            recordOn(standIns, rowId, run),
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

/** Programs of this machine that units on the stand-in node may start; a fresh node has none. */
const PROGRAMS = ['/bin/sh', '/bin/sleep', '/bin/true', '/usr/bin/perl', '/usr/bin/printf']

/** A stand-in node whose pauses are as long as systemd's own. */
async function bootStandIns(script: SandboxScript): Promise<Machine> {
  const node = await createSandbox({ script, timeScale: 1 })
  for (const program of PROGRAMS) {
    mkdirSync(join(node.root, program, '..'), { recursive: true })
    symlinkSync(program, join(node.root, program))
  }
  return {
    name: 'the stand-ins',
    directory: node.temporaryDirectory,
    run: (words) => runProgram(words, { ...node.environment, LANG: 'C.UTF-8', TZ: 'UTC' }, '/'),
    write: writeFileSync,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    end: () => node.close(),
  }
}
