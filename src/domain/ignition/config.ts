import { disk, filesystem, luks, raid } from './devices.ts'
import {
  accountFlaw,
  dropInNameFlaw,
  idFlaw,
  lineFlaw,
  modeFlaw,
  pathFlaw,
  targetFlaw,
  unitNameFlaw,
} from './flaws.ts'
import {
  checked,
  distinct,
  filled,
  flag,
  integer,
  list,
  needed,
  type ReadBy,
  record,
  repeated,
  ruled,
  since,
  text,
  word,
} from './reader.ts'
import { authority, fileContent, mergeReference, reference } from './resource.ts'
import { serverFlaw } from './source-url.ts'
import { unitSyntaxFlaw } from './unit-syntax.ts'

/** The newest minor version of the specification 3 that is stable (coreos/ignition, docs/specs.md). */
export const NEWEST_MINOR = 6

const path = checked(needed, pathFlaw)
const mode = checked(integer, modeFlaw)
const account = checked(filled, accountFlaw)
const id = checked(integer, idFlaw)
const accountPath = checked(filled, (given) => pathFlaw(given) ?? lineFlaw(given))
const unitContents = checked(text, unitSyntaxFlaw)
const words = distinct(word, (one) => one)

const owner = ruled(record({ id, name: account }), (one) =>
  one.id === null || one.name === null ? [] : [{ path: '', why: 'has both an id and a name' }],
)
const node = { path, overwrite: flag, user: owner, group: owner }

const user = record({
  name: checked(needed, accountFlaw),
  uid: id,
  gecos: checked(filled, lineFlaw),
  homeDir: accountPath,
  shell: accountPath,
  primaryGroup: account,
  groups: distinct(account, (name) => name ?? ''),
  noCreateHome: flag,
  noUserGroup: flag,
  noLogInit: flag,
  system: flag,
  shouldExist: since(2, flag),
  passwordHash: text,
  sshAuthorizedKeys: words,
})

const group = record({
  name: checked(needed, accountFlaw),
  gid: id,
  passwordHash: text,
  shouldExist: since(2, flag),
  system: flag,
})

const unit = record({
  name: checked(needed, unitNameFlaw),
  contents: unitContents,
  enabled: flag,
  mask: flag,
  dropins: distinct(
    record({ name: checked(needed, dropInNameFlaw), contents: unitContents }),
    ({ name }) => name,
    'name',
  ),
})

const file = ruled(
  record({ ...node, mode, contents: fileContent, append: list(fileContent) }),
  ({ overwrite, contents }) =>
    overwrite === true && contents.source === null
      ? [{ path: 'overwrite', why: 'needs contents.source' }]
      : [],
)

/**
 * An Ignition config by the specification 3.0 to 3.6 (coreos/ignition, config/v3_*\/types: schema.go and the methods
 * Validate). Rules that concern several sections are in consistency.ts.
 */
export const ignitionConfig = record({
  ignition: record({
    version: needed,
    config: record({
      merge: distinct(mergeReference, ({ source }) => source ?? '', 'source'),
      replace: reference,
    }),
    timeouts: record({ httpResponseHeaders: integer, httpTotal: integer }),
    security: record({
      tls: record({
        certificateAuthorities: distinct(authority, ({ source }) => source ?? '', 'source'),
      }),
    }),
    proxy: since(
      1,
      record({
        httpProxy: checked(text, serverFlaw),
        httpsProxy: checked(text, serverFlaw),
        noProxy: words,
      }),
    ),
  }),
  kernelArguments: since(
    3,
    ruled(
      record({ shouldExist: list(word), shouldNotExist: list(word) }),
      ({ shouldExist, shouldNotExist }) =>
        repeated([
          ...shouldExist.map((name, index) => ({ path: `shouldExist[${index}]`, name })),
          ...shouldNotExist.map((name, index) => ({ path: `shouldNotExist[${index}]`, name })),
        ]),
    ),
  ),
  passwd: record({
    users: distinct(user, ({ name }) => name, 'name'),
    groups: distinct(group, ({ name }) => name, 'name'),
  }),
  storage: record({
    directories: list(record({ ...node, mode })),
    files: list(file),
    links: list(record({ ...node, target: checked(needed, targetFlaw), hard: flag })),
    disks: distinct(disk, ({ device }) => device, 'device'),
    filesystems: distinct(filesystem, ({ device }) => device, 'device'),
    raid: distinct(raid, ({ name }) => name, 'name'),
    luks: since(
      2,
      distinct(luks, ({ name }) => name, 'name'),
    ),
  }),
  systemd: record({ units: distinct(unit, ({ name }) => name, 'name') }),
})

export type IgnitionConfig = ReadBy<typeof ignitionConfig>
export type IgnitionUnit = IgnitionConfig['systemd']['units'][number]
export type IgnitionUser = IgnitionConfig['passwd']['users'][number]
export type IgnitionGroup = IgnitionConfig['passwd']['groups'][number]
export type IgnitionFilesystem = IgnitionConfig['storage']['filesystems'][number]
