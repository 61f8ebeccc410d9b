import { formatBytes } from '../domain/text.ts'
import { type BranchTarget, branchError } from './branch-refusals.ts'
import { README } from './history-readme.ts'
import { isSafeBranch, isSafePath, isSafeRepository } from './safe-names.ts'

/** Far more than a history of 200 runs has. */
const MOST_FILE_BYTES = 16 << 20

/** @throws RunError (input, invalid-input) if repository or branch have no possible name; Error for a path */
export function requireSafeNames(target: BranchTarget, paths: readonly string[]): void {
  const { repository, branch } = target
  const unsafe = paths.find((path) => !isSafePath(path))
  if (unsafe !== undefined) throw new Error(`${unsafe} cannot be a file of a history`)
  if (!isSafeRepository(repository)) {
    throw branchError(target, {
      kind: 'input',
      why: 'the name of the repository is not valid',
      cause: 'It must be OWNER/NAME',
      remedy: 'Check the repository',
    })
  }
  if (isSafeBranch(branch)) return
  throw branchError(target, {
    kind: 'input',
    why: 'its name is not valid',
    cause:
      'Parts of its name must begin with a letter or digit and have only letters, digits and ._+=-',
    remedy: 'Choose another name (input history-branch)',
  })
}

/** @throws RunError (input, invalid-input) if a file is too large to be written; Error for its path */
export function requireWritable(path: string, text: string, target: BranchTarget): void {
  if (!isSafePath(path) || path === README) throw new Error(`${path} cannot be written`)
  requireReadable(path, Buffer.byteLength(text), target)
}

/** @throws RunError (input, invalid-input) if a file is too large to be read */
export function requireReadable(path: string, bytes: number, target: BranchTarget): void {
  if (bytes <= MOST_FILE_BYTES) return
  throw branchError(target, {
    kind: 'input',
    why: `${path} is too large`,
    cause: `It has ${formatBytes(bytes)}; the limit is ${formatBytes(MOST_FILE_BYTES)}`,
    remedy: 'Shorten the history: crio-node-e2e history prune',
  })
}
