/**
 * Whether a pattern stands for a whole name: `*` in it stands for any text, also an empty one, and `?` for one character. It
 * takes at most as many steps as the product of both lengths, whatever they are.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  let at = 0
  let next = 0
  /** Where to go on if what follows the last star does not match: one character later. */
  let star = -1
  let resume = 0
  while (at < name.length) {
    if (pattern[next] === '*') {
      star = next
      resume = at
      next += 1
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
      at += 1
      next += 1
    } else if (star >= 0) {
      resume += 1
      at = resume
      next = star + 1
    } else {
      return false
    }
  }
  return /^\**$/.test(pattern.slice(next))
}
