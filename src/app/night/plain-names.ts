import { plainLine, plainText, truncate } from '../../domain/text.ts'

/** Why the name of an artifact is rejected. */
export const ODD_NAME = 'Its name has invisible characters, or is too long'

/** As many as GitHub and file systems allow. */
const MOST_NAME_CHARACTERS = 256

/** A name from outside, as it can be shown. */
export function shownName(name: string): string {
  return truncate(plainLine(name), MOST_NAME_CHARACTERS) || 'without a name'
}

/** Whether a name is shown as it is, without anything invisible: another one could look like a name that it is not. */
export function isPlainName(name: string): boolean {
  return shownName(name) === name && !/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(name)
}

/** Whether a path has no control characters, which could make one line of a log into two. */
export function isPlainPath(path: string): boolean {
  return plainText(path) === path && !/[\t\n]/.test(path)
}
