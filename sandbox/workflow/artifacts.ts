import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { GitHub } from '../github/github.ts'
import { zipOf } from '../mirror/zip.ts'

/** Artifacts of a workflow run: those of all of its attempts. */
export interface RunArtifacts {
  /**
   * Uploads an archive, as actions/upload-artifact does.
   * @returns false when the run has one of this name already
   */
  add(name: string, zip: Buffer): boolean
  /** Undefined when there is none of this name. */
  find(name: string): Buffer | undefined
  /** Oldest first. */
  names(): readonly string[]
}

/** Artifacts of a run, which the stand-in GitHub gets as well. */
export function artifactsOf(github: GitHub, runId: number): RunArtifacts {
  const zips = new Map<string, Buffer>()
  return {
    add(name, zip) {
      if (zips.has(name)) return false
      zips.set(name, zip)
      github.addArtifact(runId, { name, zip })
      return true
    },
    find: (name) => zips.get(name),
    names: () => [...zips.keys()],
  }
}

/**
 * The archive that actions/upload-artifact makes of a file or a directory: links are followed, and hidden files are left
 * out (its README.md, include-hidden-files). Null when no file is left.
 */
export function archiveOf(path: string): Buffer | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (!stat.isDirectory()) return zipOf([{ name: basename(path), content: readFileSync(path) }])
  const entries = filesBelow(path).map((file) => ({
    name: relative(path, file),
    content: readFileSync(file),
  }))
  return entries.length === 0 ? null : zipOf(entries)
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => {
      const path = join(directory, name)
      const stat = statSync(path, { throwIfNoEntry: false })
      if (stat?.isDirectory() === true) return filesBelow(path)
      return stat?.isFile() === true ? [path] : []
    })
}

/** Files of an archive by path. */
export async function filesOf(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const archive = await fromBufferPromise(zip)
  for await (const entry of archive.eachEntry()) {
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
  }
  return files
}

/** Unpacks an archive that the harness made; nothing is checked. */
export async function unpack(zip: Buffer, directory: string): Promise<void> {
  for (const [name, content] of await filesOf(zip)) {
    const path = join(directory, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}
