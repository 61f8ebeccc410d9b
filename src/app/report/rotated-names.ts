import { nameOf } from './file-names.ts'

/** A name without what rotation added to it. */
export interface RotatedName {
  readonly name: string
  /** Sorts the parts of a log, oldest first: a date, or a number that grows with the age. */
  readonly age: string
}

/** The current part of a log. */
const NEWEST = '9'
const DATE = String.raw`\d{8}(?:[-T]?\d{4,6})?|\d{4}-\d\d-\d\d(?:[-T_][\d:-]{1,12})?`
/** logrotate(8): `crio.log.1`, `messages-20261101`, `kubelet.log.old`. */
const AT_END = new RegExp(`^(.{1,200}?)[.-](?:(\\d{1,3})|(${DATE})|(old|prev(?:ious)?|bak))$`)
/** With the option `extension`: `crio-20261101.log`. */
const BEFORE_EXTENSION = new RegExp(`^(.{1,200}?)[.-](${DATE})(\\.(?:log|txt))$`)

/** Takes the name of a file apart. Names of other files can look like rotated ones, so that both have to be tried. */
export function rotatedName(path: string): RotatedName {
  const name = nameOf(path)
  const [, base, number, date, word] = AT_END.exec(name) ?? []
  if (base !== undefined) {
    if (number !== undefined) return { name: base, age: `2-${1000 - Number(number)}` }
    return { name: base, age: date === undefined ? `3-${word}` : `1-${date}` }
  }
  const [, stem, day, extension] = BEFORE_EXTENSION.exec(name) ?? []
  if (stem !== undefined) return { name: `${stem}${extension}`, age: `1-${day}` }
  return { name, age: NEWEST }
}

/** Whether a file is the current part of its log. */
export function isCurrent({ age }: RotatedName): boolean {
  return age === NEWEST
}
