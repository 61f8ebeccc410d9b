import { readSysctls } from '../../../src/host/host.ts'
import type { Row } from './row.ts'

/** A parameter that a container of its own network may write. */
const KEY = 'net.ipv4.conf.all.route_localnet'
const NO_KEY = 'net.ipv4.no_such_parameter'

/** sysctl, mounts, swap, links, time limits and identities. */
export const KERNEL_ROWS: readonly Row[] = [
  {
    name: 'reading kernel parameters, one of which is not there',
    play: async (stage) => {
      const values = await readSysctls(stage, [NO_KEY, KEY])
      stage.note('keys', Object.keys(values).join(' '))
      await readSysctls(stage, [NO_KEY])
      await stage.root('sysctl', NO_KEY)
      await stage.root('sysctl', '-n', NO_KEY, KEY)
      await stage.user('sysctl', '-n', KEY)
    },
  },
  {
    name: 'writing kernel parameters',
    play: async (stage) => {
      const { [KEY]: value } = await readSysctls(stage, [KEY])
      await stage.root('sysctl', '-w', `${KEY}=${value}`)
      await stage.root('sysctl', '-w', `${NO_KEY}=1`)
      await stage.user('sysctl', '-w', `${KEY}=${value}`)
    },
  },
  {
    name: 'a mount point that is none',
    play: async (stage) => {
      await stage.root('umount', '-l', '--', stage.directory)
      await stage.root('umount', '-l', '--', '/nowhere')
    },
  },
  {
    name: 'swap that is not there',
    play: async (stage) => {
      await stage.root('swapoff', '/dev/nowhere')
    },
  },
  {
    name: 'a link that is not there',
    play: async (stage) => {
      await stage.root('ip', 'link', 'show', 'dev', 'nowhere0')
      await stage.root('ip', 'link', 'delete', 'nowhere0')
    },
  },
  {
    name: 'deadlines',
    play: async (stage) => {
      await stage.commands.run('sleep', ['68'], { deadlineSeconds: 0.2 })
      await stage.addUnit('Type=notify', 'ExecStart=/bin/sleep 68')
      await stage.commands.run('systemctl', ['start', stage.unit], {
        deadlineSeconds: 0.5,
        root: true,
      })
      await stage.user('no-such-program')
      await stage.root('no-such-program')
    },
  },
  {
    name: 'who asks',
    play: async (stage) => {
      await stage.root('id', '-u')
      await stage.root('id', '-un')
      await stage.root('true')
      await stage.root('false')
    },
  },
  {
    name: 'files that are there, and that are not',
    play: async (stage) => {
      await stage.root('find', '/', '/nowhere', '-maxdepth', '0', '-printf', '%p\\0')
      await stage.root('test', '-e', '/nowhere')
      await stage.root('cat', '/nowhere')
    },
    deliberate: [
      { lines: /^(\/usr\/bin\/)?(find|cat): /, why: 'the stand-in calls programs by their paths' },
    ],
  },
]
