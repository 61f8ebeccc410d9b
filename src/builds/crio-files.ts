import { CNI_FOLDER } from '../domain/request/components.ts'
import {
  type BuildFile,
  buildFile,
  type FileTree,
  findFiles,
  type RolePaths,
} from './build-files.ts'
import type { WantedFiles } from './local-build.ts'

/** The files of a CRI-O build by role: absolute paths on this machine. Executables have their executable bit. */
export interface CrioFiles {
  readonly crio: string
  readonly pinns: string
  readonly crictl?: string
  readonly conmon?: string
  readonly conmonrs?: string
  readonly crun?: string
  readonly runc?: string
  readonly credentialProvider?: string
  /** In the order of their names; empty when the build brings none. */
  readonly cniPlugins: readonly string[]
  /** crio.service */
  readonly unit?: string
  /** policy.json */
  readonly policy?: string
  /** registries.conf */
  readonly registries?: string
  /** 10-crio-bridge.conflist.disabled */
  readonly cniConfig?: string
  /** crictl.yaml */
  readonly crictlConfig?: string
  /** 10-crio.conf, the drop-in that names the bundle's own runtimes. */
  readonly bundleConfig?: string
}

type CrioRole = Exclude<keyof CrioFiles, 'cniPlugins'>

/** The files of a build with their origin. */
export interface CrioParts {
  readonly roles: Readonly<Partial<Record<CrioRole, BuildFile>>>
  readonly cniPlugins: readonly BuildFile[]
}

/** The root folder of a bundle. A local directory may contain it or be it. */
const ROOTS: readonly string[] = ['', 'cri-o/']
/** Names of plugins; the folder holds a licence and a readme as well. */
const CNI_PLUGIN = /^(?:cri-o\/)?cni-plugins\/[a-z][a-z0-9-]*$/

interface CrioRolePaths extends RolePaths<CrioRole> {
  readonly executable: boolean
}

/** Where the files are (cri-o/packaging, scripts/bundle/build and templates/latest/cri-o/bundle). */
const ROLE_PATHS: readonly CrioRolePaths[] = [
  executable('crio', 'crio'),
  executable('pinns', 'pinns'),
  executable('crictl', 'crictl'),
  executable('conmon', 'conmon'),
  executable('conmonrs', 'conmonrs'),
  executable('crun', 'crun'),
  executable('runc', 'runc'),
  executable('credentialProvider', 'crio-credential-provider'),
  bundled('unit', 'contrib/crio.service'),
  bundled('policy', 'contrib/policy.json'),
  bundled('registries', 'contrib/registries.conf'),
  bundled('cniConfig', 'contrib/10-crio-bridge.conflist.disabled'),
  bundled('crictlConfig', 'etc/crictl.yaml'),
  bundled('bundleConfig', 'etc/10-crio.conf'),
]

/** The files to copy from a local directory. */
export const WANTED_OF_CRIO: WantedFiles = {
  files: ROLE_PATHS.flatMap(({ paths }) => paths),
  folders: ROOTS.map((root) => `${root}${CNI_FOLDER}`),
}

/** The files of a CRI-O build in trees. Files of a later tree replace those of an earlier one. */
export function crioPartsIn(trees: readonly FileTree[]): CrioParts {
  return {
    roles: findFiles(trees, ROLE_PATHS),
    cniPlugins: trees.map(cniPluginsIn).findLast((plugins) => plugins.length > 0) ?? [],
  }
}

/** The executables of a build with their origin, crio and pinns first. */
export function executablesIn(parts: CrioParts): BuildFile[] {
  return ROLE_PATHS.flatMap((entry) => (entry.executable && parts.roles[entry.role]) || [])
}

/** The paths by role; null when crio or pinns is missing. */
export function crioFiles({ roles, cniPlugins }: CrioParts): CrioFiles | null {
  const { crio, pinns } = roles
  if (crio === undefined || pinns === undefined) return null
  const paths: Partial<Record<CrioRole, string>> = {}
  for (const { role } of ROLE_PATHS) {
    const file = roles[role]
    if (file !== undefined) paths[role] = file.path
  }
  return {
    ...paths,
    crio: crio.path,
    pinns: pinns.path,
    cniPlugins: cniPlugins.map((plugin) => plugin.path),
  }
}

function cniPluginsIn(tree: FileTree): BuildFile[] {
  const paths = Object.keys(tree.files).filter((path) => CNI_PLUGIN.test(path))
  return paths.map((path) => cniPlugin(tree, path))
}

/** A CNI plugin of a tree, under a name that differs from those of other executables. */
export function cniPlugin(tree: FileTree, path: string): BuildFile {
  const file = buildFile(tree, path)
  return { ...file, part: { ...file.part, name: `${CNI_FOLDER}/${file.part.name}` } }
}

/** In bin/ of a bundle, or in the directory itself. */
function executable(role: CrioRole, name: string): CrioRolePaths {
  const paths = ROOTS.flatMap((root) => [`${root}${name}`, `${root}bin/${name}`])
  return { role, paths, executable: true }
}

function bundled(role: CrioRole, path: string): CrioRolePaths {
  return { role, paths: ROOTS.map((root) => `${root}${path}`), executable: false }
}
