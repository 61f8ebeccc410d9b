/**
 * The action's own steps on true systemd: what they change is there, and the machine is as before afterwards, also when the
 * process that makes or takes back the changes is killed. Only in a container: they change more than units. Started by
 * scripts/test-systemd.ts.
 */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServiceEvent } from '../../src/domain/model/node.ts'
import { difference } from '../node/host-state.ts'
import { createMachineRegistry } from './machine-registry.ts'
import { FACTS } from './steps/ignition-config.ts'
import { bootNode, type StepsNode } from './steps/node.ts'
import type { Applied, Restored } from './steps/tasks.ts'
import { WHERE_VARIABLE } from './systemd.ts'

/** Which kills are tried: a number of them, `all`, or one as a test's name has it, such as `12/34`. */
const kills = process.env['CRIO_NODE_E2E_KILLS'] || '4'
const skip =
  process.env[WHERE_VARIABLE] === 'machine' &&
  'files, accounts, mounts and rules are only changed in a container, never on the machine itself'

/** What a container's kernel does not take, and every other one does. */
const REFUSALS =
  /^The host refuses "(module \w+|process limits|let packet filter rules see bridged packets)"/

/** Far more than it takes, so that a step that hangs is an error. */
const timeout = 120_000

const ROUNDS = 20
const PAUSE_MILLISECONDS = 200

const machines = createMachineRegistry()

async function aNode(): Promise<StepsNode> {
  const node = bootNode(process.env)
  await machines.add(node.then(({ machine }) => machine))
  return node
}

/** The machine, line by line. */
async function stateOf(node: StepsNode): Promise<readonly string[]> {
  return (await node.runTask<readonly string[]>('state')) ?? []
}

/** Whether the container can mount what stands in for a disk, or why not. */
async function loopDevices(node: StepsNode): Promise<string | null> {
  try {
    await node.root('test -b "$(losetup --find)"')
    return null
  } catch {
    return 'the container gets no loop device of this machine'
  }
}

async function applied(node: StepsNode, swap = false): Promise<Applied> {
  const parts = { disk: (await loopDevices(node)) === null, swap }
  const found = await node.runTask<Applied>('apply', { parts, point: null })
  assert.ok(found !== null)
  return found
}

/** Plays the journal back in a process of its own, and compares the machine with what it was. */
async function givesBack(node: StepsNode, state: readonly string[]): Promise<Restored> {
  const restored = await node.runTask<Restored>('restore', { point: null })
  assert.ok(restored !== null)
  assert.deepEqual(restored.failures, [], 'all can be taken back')
  let now = restored.state
  // systemd hears of a mount that is gone a moment later.
  for (let round = 0; round < ROUNDS && difference(state, now).length > 0; round++) {
    await sleep(PAUSE_MILLISECONDS)
    now = await stateOf(node)
  }
  assert.deepEqual(difference(state, now), [], 'the machine is as before')
  return restored
}

after(async () => {
  await machines.end()
})

describe("the action's own steps", { skip, concurrency: true }, () => {
  it('change what a config asks for, bring CRI-O up, notice its crash, and give all back', {
    timeout,
  }, async (t) => {
    const node = await aNode()
    const state = await stateOf(node)
    const facts = async () => Promise.all(FACTS.map(({ ask }) => node.root(ask)))
    const factsBefore = await facts()
    const noLoop = await loopDevices(node)
    if (noLoop !== null) t.diagnostic(`without a filesystem: ${noLoop}`)

    const { warnings, trouble } = await applied(node)
    assert.equal(trouble, null)
    assert.deepEqual(
      warnings.filter((text) => !REFUSALS.test(text)),
      [],
    )
    for (const [index, fact] of (await facts()).entries()) {
      const { ask, answer, needsLoop } = FACTS[index] ?? assert.fail()
      if (!(needsLoop && noLoop !== null)) assert.equal(fact.trim(), answer, ask)
    }

    const events = (await node.runTask<readonly ServiceEvent[]>('crash')) ?? []
    assert.deepEqual(
      events.map(({ service, kind }) => `${service} ${kind}`),
      ['crio died', 'crio restarted'],
    )
    assert.match(events[0]?.detail ?? '', /^systemd reports signal\b/)
    assert.match(events[1]?.detail ?? '', /^systemd restarted it, restart 1$/)

    const { standings } = await givesBack(node, state)
    assert.deepEqual(standings, ['ended'])
    assert.deepEqual(await facts(), factsBefore)
  })

  it('stop at swap, which a container refuses, and give all back', { timeout }, async () => {
    const node = await aNode()
    const state = await stateOf(node)
    const { trouble } = await applied(node, true)
    assert.match(trouble ?? '', /^RunError: "swapon \/var\/spool\/deep\/swap" failed/)
    await givesBack(node, state)
  })

  it('can be killed anywhere, and so can the process that takes them back', async (t) => {
    const node = await aNode()
    const state = await stateOf(node)
    const parts = { disk: (await loopDevices(node)) === null, swap: false }
    const survive = async (point: number | null, undoPoint: number) => {
      const found = await node.runTask<Applied>('apply', { parts, point })
      assert.equal(found === null, point !== null, 'it is killed')
      await node.untilCommandsEnd()
      await node.runTask('restore', { point: undoPoint })
      await node.untilCommandsEnd()
      await givesBack(node, state)
      return found?.points.length ?? 0
    }
    let count = 0
    await t.test('not at all', { timeout }, async () => {
      count = await survive(null, someOf(UNDO_POINTS))
    })
    let isAsBefore = count > 0
    for (const { point, undoPoint } of chosen(count)) {
      // What one leaves would be found with the next as well.
      if (!isAsBefore) return
      await t.test(`at ${point}/${undoPoint}`, { timeout }, async () => {
        isAsBefore = false
        await survive(point, undoPoint)
        isAsBefore = true
      })
    }
  })
})

/** More points than taking back has: past its last one it is not killed. */
const UNDO_POINTS = 150

/** The kills that are to be tried, of a number of points: some in each part of them. */
function chosen(count: number): readonly { readonly point: number; readonly undoPoint: number }[] {
  const [, point, undoPoint] = /^(\d+)\/(\d+)$/.exec(kills) ?? []
  if (point !== undefined) return [{ point: Number(point), undoPoint: Number(undoPoint) }]
  const tries = kills === 'all' ? count : Number(kills)
  return Array.from({ length: tries }, (_, part) => ({
    point: Math.floor(((part + Math.random()) * count) / tries),
    undoPoint: someOf(UNDO_POINTS),
  }))
}

function someOf(count: number): number {
  return Math.floor(Math.random() * count)
}
