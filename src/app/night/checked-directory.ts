import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import { REPORT_FILES, REPORT_MARKER } from '../../domain/model/report-files.ts'
import { plainLine } from '../../domain/text.ts'
import { filesBelow } from '../report/files-below.ts'
import { type ArtifactLimits, createRoom, type Room } from './artifact-limits.ts'
import {
  byName,
  type NightArtifact,
  type NightArtifacts,
  type RejectedArtifact,
} from './night-artifacts.ts'
import { isPlainName, isPlainPath, ODD_NAME, shownName } from './plain-names.ts'

/** Names of files at the top of an artifact. A run that ended early can have left any of them. */
const OWN_NAMES: readonly string[] = [REPORT_MARKER, ...Object.values(REPORT_FILES)]

/**
 * The artifacts in a directory that `actions/download-artifact` filled: each directory in it is one. If files of a run
 * are directly in it, it is one itself, as that action does with a single artifact. Rejects artifacts with links that lead
 * out of them, with special files or odd names, and above a limit.
 *
 * @param path of a directory
 * @throws RunError (input, invalid-input) if it cannot be read
 */
export async function checkedDirectory(
  path: string,
  limits: ArtifactLimits,
): Promise<NightArtifacts> {
  const root = readable(path)
  const room = createRoom(limits.totalBytes)
  const artifacts: NightArtifact[] = []
  const rejected: RejectedArtifact[] = []
  const places = placesIn(root)
  for (const [index, directory] of places.entries()) {
    const name = basename(directory)
    const why =
      index < limits.artifacts
        ? whyNot(directory, limits, room)
        : `It comes after the first ${limits.artifacts} artifacts`
    if (why === null) artifacts.push({ name, id: null, directory })
    else rejected.push({ name: shownName(name), why })
  }
  return { artifacts: artifacts.toSorted(byName), rejected: rejected.toSorted(byName) }
}

function readable(path: string): string {
  try {
    const root = realpathSync(path)
    readdirSync(root)
    return root
  } catch (error) {
    throw new RunError(
      {
        kind: 'input',
        reason: 'invalid-input',
        message: `The artifacts in ${plainLine(path)} cannot be read`,
        cause: plainLine(messageOf(error)),
        remedy:
          'Name the directory into which actions/download-artifact put the artifacts (input directory)',
      },
      { cause: error },
    )
  }
}

function placesIn(root: string): readonly string[] {
  const entries = readdirSync(root, { withFileTypes: true })
  // A link is listed, so that it is rejected and not passed over.
  const places = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
  const isOne =
    entries.some((entry) => entry.isFile() && OWN_NAMES.includes(entry.name)) ||
    (places.length === 0 && entries.length > 0)
  return isOne ? [root] : places.map(({ name }) => join(root, name))
}

function whyNot(directory: string, limits: ArtifactLimits, room: Room): string | null {
  if (!isPlainName(basename(directory))) return ODD_NAME
  try {
    if (lstatSync(directory).isSymbolicLink()) return 'It is a link'
    const { files, links, unused } = filesBelow(directory, limits.unpacked.files)
    const [first] = unused
    if (first !== undefined) {
      return `It contains what cannot be used: ${shownName(relative(directory, first.path))} (${first.reason})`
    }
    if (files.length === 0) return 'It contains no files'
    const paths = [...files, ...links].map((file) => relative(directory, file))
    const odd = paths.find((path) => !isPlainPath(path))
    if (odd !== undefined) return `It contains a name with control characters: ${shownName(odd)}`
    return whyTooLarge(files, limits, room)
  } catch (error) {
    return plainLine(messageOf(error))
  }
}

function whyTooLarge(
  files: readonly string[],
  { unpacked }: ArtifactLimits,
  room: Room,
): string | null {
  let bytes = 0
  for (const file of files) {
    const { size } = lstatSync(file)
    bytes += size
    if (size > unpacked.fileBytes)
      return `It contains a file of more than ${unpacked.fileBytes} bytes`
    if (bytes > unpacked.bytes) return `It contains more than ${unpacked.bytes} bytes`
  }
  room.take(bytes)
  return null
}
