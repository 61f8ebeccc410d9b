import type { IgnitionGroup, IgnitionUser } from '../../domain/ignition/config.ts'
import type { IgnitionWork } from '../../domain/ignition/work.ts'
import { asRoot, existingPaths, type HostDeps, recordDirectories, recordPaths } from '../host.ts'
import { accountExists } from '../undo-ignition.ts'

/** Backup files of shadow's programs (shadow-utils, lib/commonio.c). */
const BACKUP_FILES = ['passwd', 'shadow', 'group', 'gshadow', 'subuid', 'subgid'].map(
  (name) => `/etc/${name}-`,
)

/** Creates missing groups, then missing users; accounts of the machine do not change. */
export async function makeAccounts(
  deps: HostDeps,
  { groups, users }: Pick<IgnitionWork, 'groups' | 'users'>,
): Promise<void> {
  if (groups.length + users.length === 0) return
  await recordPaths(deps, BACKUP_FILES)
  for (const group of groups) await makeGroup(deps, group)
  for (const user of users) await makeUser(deps, user)
}

async function makeGroup(deps: HostDeps, { name, gid, system }: IgnitionGroup): Promise<void> {
  const account = { database: 'group', name } as const
  if (await accountExists(deps, account)) return
  deps.journal.record({ kind: 'account', ...account })
  await asRoot(deps, 'groupadd', [...given('--gid', gid), ...only('--system', system), name])
}

async function makeUser(deps: HostDeps, user: IgnitionUser): Promise<void> {
  const { name } = user
  const account = { database: 'passwd', name } as const
  if (await accountExists(deps, account)) return
  const home = user.homeDir ?? `/home/${name}`
  const makesHome = user.noCreateHome !== true && (await existingPaths(deps, [home])).size === 0
  if (makesHome) await recordDirectories(deps, [home])
  await recordPaths(deps, [`/var/mail/${name}`])
  deps.journal.record({ kind: 'account', ...account })
  const groups = user.groups.filter((group) => group !== null).join(',')
  await asRoot(deps, 'useradd', [
    '--home-dir',
    home,
    makesHome ? '--create-home' : '--no-create-home',
    '--no-log-init',
    ...given('--uid', user.uid),
    ...given('--comment', user.gecos),
    ...given('--shell', user.shell),
    ...given('--gid', user.primaryGroup),
    ...given('--groups', groups || null),
    ...only('--no-user-group', user.noUserGroup),
    ...only('--system', user.system),
    name,
  ])
}

function given(option: string, value: string | number | null): readonly string[] {
  return value === null ? [] : [option, String(value)]
}

function only(option: string, wanted: boolean | null): readonly string[] {
  return wanted === true ? [option] : []
}
