import type { TomlTable, TomlValue } from 'smol-toml'
import { isTable, parseToml } from './toml.ts'

/** CRI-O's OCI runtimes after all configuration files are merged in their order. */
export interface Runtimes {
  readonly defaultRuntime: string
  /** Tables `[crio.runtime.runtimes.NAME]`, by name. */
  readonly handlers: Readonly<Record<string, TomlTable>>
  /** Directories in which CRI-O looks for CNI plugins, empty when no file sets them. */
  readonly pluginDirectories: readonly string[]
  readonly pinnsPath: string | null
}

/** CRI-O's built-in default (cri-o/cri-o pkg/config/config.go, DefaultRuntime). */
const BUILT_IN_RUNTIME = 'crun'

/**
 * Merges configuration texts as CRI-O does: later files win, and a runtime's table is replaced as a whole.
 * The texts must be valid TOML.
 */
export function effectiveRuntimes(tomls: readonly string[]): Runtimes {
  const configs = tomls.map((toml) => parseToml(toml))
  const runtimeTables = configs.map((config) => table(table(config['crio'])['runtime']))
  const networkTables = configs.map((config) => table(table(config['crio'])['network']))
  return {
    defaultRuntime:
      last(runtimeTables.map((runtime) => text(runtime['default_runtime']))) ?? BUILT_IN_RUNTIME,
    handlers: Object.fromEntries(
      runtimeTables.flatMap((runtime) =>
        Object.entries(table(runtime['runtimes'])).map(([name, value]) => [name, table(value)]),
      ),
    ),
    pluginDirectories: last(networkTables.map((network) => texts(network['plugin_dirs']))) ?? [],
    pinnsPath: last(runtimeTables.map((runtime) => text(runtime['pinns_path']))) ?? null,
  }
}

/** Paths of the programs that a handler names: the runtime itself and its monitor (conmon). */
export function handlerPrograms(handler: TomlTable | undefined): {
  runtime: string | null
  monitor: string | null
} {
  return {
    runtime: text(handler?.['runtime_path']) ?? null,
    monitor: text(handler?.['monitor_path']) ?? null,
  }
}

function last<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast((value) => value !== undefined)
}

function table(value: TomlValue | undefined): TomlTable {
  return isTable(value) ? value : {}
}

function text(value: TomlValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function texts(value: TomlValue | undefined): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}
