import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { CrioFiles } from '../builds/crio-files.ts'
import type { CrioSettings } from '../domain/request/crio-settings.ts'
import { ourDropIn } from './configuration.ts'
import { CNI_CONFIG_DIRECTORY, CNI_PLUGIN_DIRECTORY } from './paths.ts'
import { effectiveRuntimes, handlerPrograms } from './runtimes.ts'

/** The CNI plugin that every CRI-O node needs for its network. */
const NEEDED_PLUGIN = 'bridge'

/**
 * The parts of a node that a directory of binaries lacks, and that must come from a bundle.
 * A part is present when the build contains it, or the user's configuration names one that exists.
 * @param searchPath the PATH, for a crictl of the host
 */
export function missingParts(
  files: CrioFiles,
  userTomls: readonly string[],
  settings: CrioSettings,
  searchPath: string,
): readonly string[] {
  const { defaultRuntime, handlers, pluginDirectories } = effectiveRuntimes([
    ourDropIn(files, userTomls, settings),
    ...userTomls,
  ])
  const { runtime, monitor } = handlerPrograms(handlers[defaultRuntime])
  const broughtRuntime = defaultRuntime === 'runc' ? files.runc : files.crun
  const broughtMonitor = settings.monitor === 'conmon' ? files.conmon : files.conmonrs
  const parts: readonly [string, boolean][] = [
    [`OCI runtime ${defaultRuntime}`, broughtRuntime !== undefined || exists(runtime)],
    [settings.monitor, broughtMonitor !== undefined || exists(monitor)],
    [
      'CNI plugins',
      files.cniPlugins.length > 0 || hasPlugin([...pluginDirectories, CNI_PLUGIN_DIRECTORY]),
    ],
    ['CNI configuration', files.cniConfig !== undefined || hasCniConfiguration()],
    ['crictl', files.crictl !== undefined || onPath('crictl', searchPath)],
  ]
  return parts.filter(([, present]) => !present).map(([name]) => name)
}

function exists(path: string | null): boolean {
  return path !== null && existsSync(path)
}

function hasPlugin(directories: readonly string[]): boolean {
  return directories.some((directory) => existsSync(join(directory, NEEDED_PLUGIN)))
}

function hasCniConfiguration(): boolean {
  try {
    return readdirSync(CNI_CONFIG_DIRECTORY).some((name) => /\.(conf|conflist|json)$/.test(name))
  } catch {
    // It does not exist or cannot be read: then the bundle's own is installed.
    return false
  }
}

function onPath(program: string, searchPath: string): boolean {
  return searchPath.split(delimiter).some((directory) => existsSync(join(directory, program)))
}
