import { readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { BuildPart, Trust } from '../domain/model/builds.ts'
import { digestOf } from './digest.ts'

/** Files of one origin, in a directory of the run. */
export interface FileTree {
  /** Absolute. */
  readonly directory: string
  /** Every regular file: its path below `directory`, and its sha256. Nothing else is ever used. */
  readonly files: Readonly<Record<string, string>>
  /** The public URL of the download, or the local directory. */
  readonly source: string
  readonly trust: Trust
  /** When the files were made, as the server reports it, ISO 8601; or null. */
  readonly date: string | null
  /** Notes for the report. */
  readonly notes: readonly string[]
}

/** A file of a build on this machine, and where it came from. */
export interface BuildFile {
  /** Absolute. */
  readonly path: string
  readonly part: BuildPart
}

/** Every regular file below a directory with its sha256; links and special files are left out. */
export async function inventory(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  const files: Record<string, string> = {}
  for (const path of paths) files[relative(directory, path)] = await digestOf(path)
  return files
}

/** One file of a tree, which must hold it. */
export function buildFile(tree: FileTree, path: string): BuildFile {
  const sha256 = tree.files[path]
  if (sha256 === undefined) throw new Error(`${tree.directory} has no ${path}`)
  return {
    path: join(tree.directory, path),
    part: {
      name: basename(path),
      source: tree.trust === 'local' ? join(tree.source, path) : tree.source,
      sha256,
      trust: tree.trust,
      version: null,
      commit: null,
      date: tree.date,
    },
  }
}

/** Where a file of a build can be. */
export interface RolePaths<Role extends string> {
  readonly role: Role
  /** Paths below the tree's directory, the best first. */
  readonly paths: readonly string[]
}

/** For every role the first of its paths in a tree. Files of a later tree replace those of earlier ones. */
export function findFiles<Role extends string>(
  trees: readonly FileTree[],
  rolePaths: readonly RolePaths<Role>[],
): Partial<Record<Role, BuildFile>> {
  const found: Partial<Record<Role, BuildFile>> = {}
  for (const { role, paths } of rolePaths) {
    for (const tree of trees) {
      const path = paths.find((candidate) => tree.files[candidate] !== undefined)
      if (path !== undefined) found[role] = buildFile(tree, path)
    }
  }
  return found
}
