import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { gatherIgnition } from '../../../src/builds/ignition.ts'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import { planIgnition } from '../../../src/domain/ignition/planning.ts'
import { describeWithShared, present, sharedPath } from '../results/recordings.ts'

const DIRECTORY = sharedPath('ign')
const FILES =
  DIRECTORY === null ? [] : readdirSync(DIRECTORY).filter((name) => name.endsWith('.ign'))

const http = {
  open: () => Promise.reject(new Error('no network here')),
  text: () => Promise.reject(new Error('no network here')),
  textIfPresent: () => Promise.reject(new Error('no network here')),
}

async function workOfFile(name: string, kubeletTakesSwap: boolean) {
  const text = readFileSync(join(present(DIRECTORY), name), 'utf8')
  const parsed = parseIgnition(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { config, warnings } = parsed
  const gathered = await gatherIgnition([{ asked: name, config, warnings }], { http })
  if (gathered === null) throw new Error('nothing was gathered')
  const context = { kubeletTakesSwap, usesPin: false }
  return { warnings, config, work: planIgnition(config, gathered.bytes, context) }
}

/** The files of the Prow jobs are third-party data: read where they are, never copied. */
describeWithShared(DIRECTORY)(
  'the Ignition files of the Prow jobs (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('are nine', () => {
      expect(FILES).toHaveLength(9)
    })

    it.each(FILES)('%s leaves nothing unexplained, and runs no unit of its own', async (name) => {
      const { config, warnings, work } = await workOfFile(name, true)
      const explained = (field: string) => work.items.filter((item) => item.field === field)
      expect(warnings).toEqual([])
      expect(explained('storage.files').map(({ subject }) => subject)).toEqual(
        config.storage.files.map(({ path }) => path),
      )
      expect(explained('systemd.units').map(({ subject }) => subject)).toEqual(
        config.systemd.units.map((unit) => unit.name),
      )
      expect(explained('passwd.users')).toHaveLength(config.passwd.users.length)
      expect(explained('storage.disks')).toHaveLength(config.storage.disks.length)
      expect(explained('storage.filesystems')).toHaveLength(config.storage.filesystems.length)
      expect(explained('kernelArguments')).toHaveLength(
        config.kernelArguments.shouldNotExist.length,
      )
      expect(work.items.filter(({ reason }) => reason === '')).toEqual([])
      // What these units do, the action does; a unit that it would run is one that nobody has looked at.
      expect(work.starts).toEqual([])
      expect(work.pin).toMatch(/^[0-9a-f]{40}$/)
      expect(work.crioDropIns.map((dropIn) => dropIn.toml).join('\n')).toContain('test-handler')
    })

    it.each([
      ['crio_swap1g.ign', { swapFiles: [{ path: '/var/swapfile', mebibytes: 1024 }] }],
      ['crio_imagefs.ign', { standIns: [{ path: '/var/lib/imagefs', format: 'ext4' }] }],
      ['crio_splitfs.ign', { standIns: [{ path: '/var/lib/images', format: 'ext4' }] }],
      ['crio_hugepages.ign', { kernelSettings: [{ value: '1' }] }],
      ['crio_userns.ign', { users: [{ name: 'core' }, { name: 'kubelet' }] }],
    ])('%s gives the machine what its scenario needs', async (name, expected) => {
      expect((await workOfFile(name, true)).work).toMatchObject(expected)
    })

    it('swap is refused where the kubelet would not start with it', async () => {
      const { work } = await workOfFile('crio_swap1g.ign', false)
      expect(work.swapFiles).toEqual([])
      expect(work.items.find(({ subject }) => subject === 'swap-enable.service')).toMatchObject({
        outcome: 'not-applied',
        reason: expect.stringContaining('--fail-swap-on=false'),
      })
    })
  },
)
