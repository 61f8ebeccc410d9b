import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { plainLine, plainText } from '../../domain/text.ts'
import { filesBelow } from '../report/files-below.ts'
import { type ArtifactLimits, createRoom, type Room } from './artifact-limits.ts'
import { isPlainName, shownName } from './choose-artifacts.ts'
import {
  byName,
  type NightArtifact,
  type NightArtifacts,
  type RejectedArtifact,
} from './night-artifacts.ts'

/**
 * The artifacts in a directory that `actions/download-artifact` filled: each directory in it is one. If a report is directly
 * in it, it is one itself, as that action does with a single artifact. Rejects artifacts with links that lead out of them,
 * with special files or odd names, and above a limit.
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
  if (entries.some(({ name }) => name === REPORT_FILES.report)) return [root]
  return entries.flatMap((entry) =>
    // A link is listed, so that it is rejected and not passed over.
    entry.isDirectory() || entry.isSymbolicLink() ? [join(root, entry.name)] : [],
  )
}

function whyNot(directory: string, limits: ArtifactLimits, room: Room): string | null {
  if (!isPlainName(basename(directory))) return 'Its name has control characters, or is too long'
  if (lstatSync(directory).isSymbolicLink()) return 'It is a link'
  try {
    const { files, links, unused } = filesBelow(directory, limits.unpacked.files)
    const [first] = unused
    if (first !== undefined) {
      return `It contains what cannot be used: ${shownName(relative(directory, first.path))} (${first.reason})`
    }
    if (files.length === 0) return 'It contains no files'
    const odd = [...files, ...links].find((file) => isOdd(relative(directory, file)))
    if (odd !== undefined) return `It contains a name with control characters: ${shownName(odd)}`
    return whyTooLarge(files, limits, room)
  } catch (error) {
    return plainLine(messageOf(error))
  }
}

function isOdd(path: string): boolean {
  return plainText(path) !== path || /[\t\n]/.test(path)
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
