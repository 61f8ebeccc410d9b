import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CrioFiles } from '../builds/crio-files.ts'
import { atOnce } from '../domain/at-once.ts'
import { fieldsOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { CrioDropIn } from '../domain/model/node.ts'
import type { CrioSettings } from '../domain/request/crio-settings.ts'
import type { Change } from '../host/changes.ts'
import { POD_BRIDGE } from '../host/firewall.ts'
import {
  asRoot,
  existingPaths,
  existingWithParents,
  type HostDeps,
  type HostFile,
  installFiles,
  watchedTrees,
  watchedUnits,
} from '../host/host.ts'
import { checkInstalled } from './check-configuration.ts'
import {
  BUNDLE_DROP_IN,
  CRICTL_YAML,
  LOCAL_REGISTRY,
  MIRRORS_FILE,
  mirrorsFile,
  OUR_DROP_IN,
  ourDropIn,
  PERMISSIVE_POLICY,
  parseLimits,
  unitDropIn,
  unitFile,
} from './configuration.ts'
import {
  CNI_CONFIG_DIRECTORY,
  CNI_PLUGIN_DIRECTORY,
  CRICTL_BINARY,
  CRICTL_CONFIG,
  CRIO_BINARY,
  DROP_IN_DIRECTORY,
  LIBEXEC_DIRECTORY,
  PINNS_BINARY,
  POLICY_FILE,
  REGISTRIES_DIRECTORY,
  STATE_DIRECTORIES,
  UNIT_DROP_IN,
  UNIT_FILE,
  WANTED_UNITS,
} from './paths.ts'

/** What installing CRI-O needs besides the host. */
export interface InstallRequest {
  readonly files: CrioFiles
  /** The user's drop-ins, in their order. */
  readonly dropIns: readonly CrioDropIn[]
  readonly settings: CrioSettings
  readonly mayRaiseLimits: boolean
}

/**
 * Puts CRI-O, its helpers and its configuration where the bundle's installer puts them; starts nothing. The installed
 * CRI-O then checks its configuration, while systemd reads the units.
 * @throws RunError (environment, host-setup)
 */
export async function installCrio(deps: HostDeps, request: InstallRequest): Promise<void> {
  const files = [...programs(request.files), ...configuration(request), ...service(request)]
  const paths = files.map(({ path }) => path)
  const [bridge, units, trees, seen] = await atOnce([
    watchedBridge(deps),
    watchedUnits(deps, WANTED_UNITS),
    watchedTrees(deps, STATE_DIRECTORIES),
    existingWithParents(deps, paths),
  ])
  // Undo takes adjacent directories together, and stops units before all else: so directories are recorded right before
  // those that are made for the files, and units after the files.
  deps.journal.record(...bridge, { kind: 'unit-files' }, ...trees)
  await installFiles(deps, files, seen)
  deps.journal.record(...units)
  await atOnce([checkInstalled(deps), asRoot(deps, 'systemctl', ['daemon-reload'])])
}

function programs(files: CrioFiles): HostFile[] {
  const helpers = [files.conmon, files.conmonrs, files.crun, files.runc, files.credentialProvider]
  return [
    executable(files.crio, CRIO_BINARY),
    executable(files.pinns, PINNS_BINARY),
    ...(files.crictl === undefined ? [] : [executable(files.crictl, CRICTL_BINARY)]),
    ...helpers.flatMap((helper) =>
      helper === undefined ? [] : [executable(helper, `${LIBEXEC_DIRECTORY}/${basename(helper)}`)],
    ),
    ...files.cniPlugins.map((plugin) =>
      executable(plugin, `${CNI_PLUGIN_DIRECTORY}/${basename(plugin)}`),
    ),
  ]
}

/** The drop-ins of the service, in the order in which it reads them. */
export function dropInsOf({
  files,
  dropIns,
  settings,
}: Pick<InstallRequest, 'files' | 'dropIns' | 'settings'>): readonly CrioDropIn[] {
  const tomls = dropIns.map(({ toml }) => toml)
  const bundle =
    files.bundleConfig === undefined
      ? []
      : [{ name: BUNDLE_DROP_IN, toml: readFileSync(files.bundleConfig, 'utf8') }]
  const ours = ourDropIn(files, tomls, settings, networkName(files.cniConfig))
  const scenario = settings.scenario === null ? [] : [settings.scenario]
  return [...bundle, { name: OUR_DROP_IN, toml: ours }, ...scenario, ...dropIns]
}

function configuration(request: InstallRequest): HostFile[] {
  const { files, settings } = request
  return [
    optional(files.registries, `${REGISTRIES_DIRECTORY}/registries.conf`),
    // The bundle ships it disabled, under a name that CRI-O does not read.
    optional(files.cniConfig, `${CNI_CONFIG_DIRECTORY}/10-crio-bridge.conflist`),
    [given(files.policy, POLICY_FILE, PERMISSIVE_POLICY)],
    [given(files.crictlConfig, CRICTL_CONFIG, CRICTL_YAML)],
    [text(`${REGISTRIES_DIRECTORY}/99-crio-node-e2e.conf`, LOCAL_REGISTRY)],
    settings.mirrors.length === 0
      ? []
      : [text(`${REGISTRIES_DIRECTORY}/${MIRRORS_FILE}`, mirrorsFile(settings.mirrors))],
    dropInsOf(request).map(({ name, toml }) => text(`${DROP_IN_DIRECTORY}/${name}`, toml)),
  ].flat()
}

function service({ files, mayRaiseLimits }: InstallRequest): HostFile[] {
  const limits = mayRaiseLimits ? null : parseLimits(readFileSync('/proc/1/limits', 'utf8'))
  return [
    given(files.unit, UNIT_FILE, unitFile(CRIO_BINARY)),
    text(UNIT_DROP_IN, unitDropIn(limits)),
  ]
}

/** The name in a CNI configuration list (containernetworking/cni SPEC.md), or null. */
function networkName(path: string | undefined): string | null {
  if (path === undefined) return null
  return textOf(fieldsOf<'name'>(parseJson(readFileSync(path, 'utf8'))).name) || null
}

async function watchedBridge(deps: HostDeps): Promise<readonly Change[]> {
  const existing = await existingPaths(deps, [`/sys/class/net/${POD_BRIDGE}`])
  return existing.size === 0 ? [{ kind: 'link', name: POD_BRIDGE }] : []
}

function executable(source: string, path: string): HostFile {
  return { path, mode: '0755', source }
}

function text(path: string, content: string): HostFile {
  return { path, mode: '0644', text: content }
}

function given(source: string | undefined, path: string, fallback: string): HostFile {
  return source === undefined ? text(path, fallback) : { path, mode: '0644', source }
}

function optional(source: string | undefined, path: string): HostFile[] {
  return source === undefined ? [] : [{ path, mode: '0644', source }]
}
