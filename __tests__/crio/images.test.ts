import { describe, expect, it } from '@jest/globals'
import type { CommandOutput } from '../../src/adapters/exec.ts'
import { pauseImage, pullImages } from '../../src/crio/images.ts'
import type { WantedImage } from '../../src/domain/request/images.ts'
import { fileJournal } from '../../src/host/journal.ts'
import { keptLog } from '../host/scratch.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

const START = Date.parse('2026-11-22T11:00:00Z')
const UNKNOWN = 'reading manifest: manifest unknown'
const AWAY = 'dial tcp: lookup registry.k8s.io: no such host'
const BUSY = 'toomanyrequests: slow down'

/** How pulls of one image end, one after the other; the last end stays. Empty words are a success. */
type Ends = readonly string[]

/** CRI-O on a machine where a pull takes two seconds. */
function aMachine(ends: Readonly<Record<string, Ends>> = {}) {
  let elapsed = 0
  let now = 0
  let most = 0
  const tries: string[] = []
  const warnings: string[] = []
  const log = keptLog()
  const deps = {
    commands: {
      run: async (_: string, args: readonly string[]): Promise<CommandOutput> => {
        const image = args.at(-1) ?? ''
        const before = tries.filter((name) => name === image).length
        tries.push(image)
        now += 1
        most = Math.max(most, now)
        await Promise.resolve()
        now -= 1
        elapsed += 2000
        const words = ends[image]?.[before] ?? ends[image]?.at(-1) ?? ''
        const stderr = words === '' ? '' : `level=fatal msg="pulling image: ${words}"`
        return { exitCode: words === '' ? 0 : 1, stdout: '', stderr }
      },
    },
    journal: fileJournal('/nowhere'),
    scratch: '/nowhere',
    log,
    now: () => new Date(START + elapsed),
    sleep: async (milliseconds: number) => {
      elapsed += milliseconds
    },
    warn: (text: string) => void warnings.push(text),
  }
  const pull = (...images: readonly WantedImage[]) => pullImages(deps, 'crictl', images)
  return { pull, tries, warnings, log, mostAtOnce: () => most, seconds: () => elapsed / 1000 }
}

function needed(name: string): WantedImage {
  return { name: `registry.k8s.io/${name}`, needed: true }
}

function useful(name: string): WantedImage {
  return { name: `registry.k8s.io/${name}`, needed: false }
}

describe('pullImages', () => {
  it('pulls each image once, three at a time, the needed ones first', async () => {
    const machine = aMachine()
    await machine.pull(useful('a'), useful('b'), useful('c'), needed('d'), needed('e'))
    expect(machine.tries.map((name) => name.at(-1))).toEqual(['d', 'e', 'a', 'b', 'c'])
    expect(machine.mostAtOnce()).toBe(3)
    expect(machine.log.lines).toContain('5 of 5 images pulled')
    expect(machine.warnings).toEqual([])
  })

  it('tries three times with growing pauses where another try may help', async () => {
    const machine = aMachine({ 'registry.k8s.io/a': [BUSY, BUSY, ''] })
    await machine.pull(needed('a'))
    expect(machine.tries).toHaveLength(3)
    expect(machine.seconds()).toBe(3 * 2 + 1 + 4)
    expect(machine.warnings).toEqual([])
  })

  it('gives up after the third try, and tells of a needed image once, as the environment', async () => {
    const machine = aMachine({ 'registry.k8s.io/a': [BUSY] })
    const trouble = await runErrorIn(() => machine.pull(needed('a'), useful('b')))
    expect(machine.tries.filter((name) => name.endsWith('/a'))).toHaveLength(3)
    expectClear(trouble)
    expect(trouble).toMatchObject({ kind: 'environment', reason: 'image-pull' })
    expect(trouble.message).toContain('registry.k8s.io/a')
    expect(trouble.cause).toContain('toomanyrequests')
    expect(trouble.remedy).toContain('registry.k8s.io')
  })

  it('does not ask again for what the registry does not have, and warns of what is not needed', async () => {
    const machine = aMachine({ 'registry.k8s.io/a': [UNKNOWN] })
    await machine.pull(useful('a'), needed('b'))
    expect(machine.tries).toHaveLength(2)
    expect(machine.warnings).toEqual([
      expect.stringMatching(/registry\.k8s\.io\/a: .*manifest unknown/),
    ])
  })

  it('stops early when a registry answers for none of several images, needed or not', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const machine = aMachine(
      Object.fromEntries(names.map((name) => [`registry.k8s.io/${name}`, [AWAY]])),
    )
    const runError = await runErrorIn(() => machine.pull(...names.map(useful)))
    expect(runError.message).toContain('The registry registry.k8s.io does not respond')
    expect(new Set(machine.tries).size).toBeLessThan(names.length)
    expect(machine.warnings).toEqual([])
  })

  it('does not call a registry away that answers for another image', async () => {
    const machine = aMachine({ 'registry.k8s.io/a': [AWAY], 'registry.k8s.io/b': [AWAY] })
    await machine.pull(useful('a'), useful('b'), useful('c'))
    expect(machine.warnings).toHaveLength(2)
  })

  it("leaves a failure of CRI-O's own to the specs, even of a needed image", async () => {
    const machine = aMachine({ 'registry.k8s.io/a': ['creating read-write layer: no layer'] })
    await machine.pull(needed('a'))
    expect(machine.warnings).toHaveLength(1)
  })

  it('leaves to the specs what is not pulled in time', async () => {
    const names = Array.from({ length: 400 }, (_, index) => useful(`n${index}`))
    const machine = aMachine()
    await machine.pull(...names)
    expect(machine.tries.length).toBeLessThan(400)
    expect(machine.warnings).toEqual([expect.stringContaining('not pulled within 10m00s')])
  })
})

describe('pauseImage', () => {
  it.each([
    ['{"config": {"sandboxImage": "registry.k8s.io/pause:3.10"}}', 'registry.k8s.io/pause:3.10'],
    ['{"config": {}}', null],
    ['no answer', null],
  ])('is what crictl info tells: %s', async (stdout, image) => {
    const run = async () => ({ exitCode: 0, stdout, stderr: '' })
    expect(await pauseImage({ commands: { run } }, 'crictl')).toBe(image)
  })
})
