/**
 * What is wrong with single values, each as the rest of a sentence that begins with the field. Some of it Ignition accepts,
 * and fails with it when it applies the config; docs/ignition.md lists where the parser is stricter.
 */

const LONGEST_PATH = 4095
const LARGEST_MODE = 0o7777
/** Linux has no larger one; the last is the one of nobody (chown(2)). */
const LARGEST_ID = 2 ** 32 - 2
const CONTROL = /\p{Cc}/u
const ACCOUNT_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,30}\$?$/
const UNIT_NAME =
  /^[A-Za-z0-9:_.\\@-]{1,240}\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/

/** Of the path of a file, directory, link or device. */
export function pathFlaw(path: string): string | null {
  if (!path.startsWith('/')) return 'is not an absolute path'
  if (CONTROL.test(path)) return 'is a path with control characters'
  if (path.length > LONGEST_PATH) return `is longer than ${LONGEST_PATH} characters`
  const parts = path.slice(1).split('/')
  if (path !== '/' && parts.some((part) => part === '' || part === '.' || part === '..')) {
    return 'is not a plain path: it has empty parts, `.` or `..`, or ends in a slash'
  }
  return null
}

/** Of the name of a user or group. */
export function accountFlaw(name: string): string | null {
  return ACCOUNT_NAME.test(name) ? null : 'is not a name of a user or group'
}

/** Of a field of /etc/passwd. */
export function lineFlaw(line: string): string | null {
  return CONTROL.test(line) || line.includes(':') ? 'has control characters or a colon' : null
}

/** Of the number of a user or group. */
export function idFlaw(id: number): string | null {
  return id >= 0 && id <= LARGEST_ID ? null : `is not an id: those are 0 to ${LARGEST_ID}`
}

/** Of the permissions of a file or directory. */
export function modeFlaw(mode: number): string | null {
  return mode >= 0 && mode <= LARGEST_MODE
    ? null
    : 'is not a mode: write it as a decimal number, for instance 420 for octal 0644'
}

/** Of the target of a link; a soft link may be relative. */
export function targetFlaw(target: string): string | null {
  return CONTROL.test(target) || target.length > LONGEST_PATH ? 'is not a target of a link' : null
}

/** Of the name of a unit. */
export function unitNameFlaw(name: string): string | null {
  return UNIT_NAME.test(name) ? null : 'is not the name of a systemd unit'
}

/** Of the name of a drop-in of a unit. */
export function dropInNameFlaw(name: string): string | null {
  const plain = name.endsWith('.conf') && !name.includes('/') && !CONTROL.test(name)
  return plain && name.length < 250 ? null : 'is not a file name that ends in .conf'
}

/** Of a text that may have this many bytes at most. */
export function lengthFlaw(text: string, bytes: number): string | null {
  return new TextEncoder().encode(text).length > bytes ? `is longer than ${bytes} bytes` : null
}
