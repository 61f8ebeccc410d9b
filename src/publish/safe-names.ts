/** Parts of paths and branches: no hidden files, no options, nothing that leads elsewhere. */
const PART = /^\w[\w.+=-]*$/
/** As file systems have it. */
const MOST_CHARACTERS = 255
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/

/** Whether a text is owner/name. */
export function isSafeRepository(repository: string): boolean {
  return REPOSITORY.test(repository) && !repository.split('/').some((part) => /^\.+$/.test(part))
}

/** Whether a path can be a file of a history branch. */
export function isSafePath(path: string): boolean {
  return path.length <= MOST_CHARACTERS && path.split('/').every((part) => PART.test(part))
}

/** Whether a text can be the name of a branch (https://git-scm.com/docs/git-check-ref-format). */
export function isSafeBranch(branch: string): boolean {
  return isSafePath(branch) && !/\.\.|\.(?:lock)?(?:\/|$)/.test(branch)
}

const MOST_MESSAGE_CHARACTERS = 200
/** What a message keeps: nothing that mentions somebody, refers to an issue, or means something to CI systems. */
const NOT_PLAIN = /[^A-Za-z0-9 .,:;()/_+-]+/g

/** A commit message of one line in which nobody is mentioned. */
export function commitMessage(message: string): string {
  const plain = message.replace(NOT_PLAIN, ' ').replace(/ +/g, ' ').trim()
  return plain.slice(0, MOST_MESSAGE_CHARACTERS) || 'Update'
}
