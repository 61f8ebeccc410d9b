/**
 * The syntax of unit files, as Ignition checks it (coreos/go-systemd, unit/deserialize.go). It is not the syntax of systemd:
 * text before the first section is skipped, and a line is too long only when enough of it is in the buffer of Go's reader.
 */

const BUFFER_BYTES = 4096
const LONGEST_LINE = 2048
/** unicode.IsSpace of Go. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const BLANK = new RegExp(`^${SPACE}*$`)

/** A text with a place in it, and the end of what a buffered reader has of it. */
interface Input {
  readonly text: string
  at: number
  end: number
}

/** Where a reader of a unit file is. */
type State =
  | 'outside'
  | 'comment outside'
  | 'header'
  | 'end of header'
  | 'section'
  | 'comment'
  | 'name'
  | 'value'
  | 'end'

/** Reads some, and gives what comes next or what is wrong. The length of a line is looked at before each step. */
type Step = (input: Input) => State | { readonly flaw: string }

const STEPS: Readonly<Record<Exclude<State, 'end'>, Step>> = {
  outside: (input) => opened(next(input), 'comment outside') ?? 'outside',
  'comment outside': (input) => afterComment(input, 'outside'),
  header: (input) =>
    through(input, ']').endsWith(']') ? 'end of header' : { flaw: 'has a section without a `]`' },
  'end of header': (input) =>
    BLANK.test(line(input)) ? 'section' : { flaw: 'has something after the `]` of a section' },
  section: (input) => {
    const character = next(input)
    const state = opened(character, 'comment')
    if (state !== null || BLANK.test(character)) return state ?? 'section'
    input.at -= character.length
    return 'name'
  },
  comment: (input) => afterComment(input, 'section'),
  name: (input) => {
    for (;;) {
      const character = next(input)
      if (character === '=') return 'value'
      if (/^[\r\n]?$/.test(character)) return { flaw: 'has a line without `=`' }
    }
  },
  value: (input) => {
    const value = line(input)
    return value.endsWith('\\') && !BLANK.test(value) ? 'value' : 'section'
  },
}

/** What begins with the character, outside of options. */
function opened(character: string, comment: State): State | null {
  if (character === '') return 'end'
  if (character === '[') return 'header'
  return character === '#' || character === ';' ? comment : null
}

/** A comment goes on where its line ends with a backslash, and perhaps one space after it. */
function afterComment(input: Input, state: State): State {
  while (line(input).replace(/ $/, '').endsWith('\\')) {
    // All is done by reading.
  }
  return state
}

/** What is wrong with the contents of a unit or drop-in, or null. */
export function unitSyntaxFlaw(contents: string): string | null {
  const input: Input = { text: asLongAsBytes(contents), at: 0, end: 0 }
  let state: State = 'outside'
  while (state !== 'end') {
    if (isLineTooLong(input)) return `has a line longer than ${LONGEST_LINE} bytes`
    const reached: ReturnType<Step> = STEPS[state](input)
    if (typeof reached === 'object') return reached.flaw
    state = reached
  }
  return null
}

/** The text with each character as often as it has bytes: that changes nothing but the length. */
function asLongAsBytes(text: string): string {
  const encoder = new TextEncoder()
  return text.replace(/\P{ASCII}/gu, (character) =>
    character.repeat(encoder.encode(character).length / character.length),
  )
}

function isLineTooLong({ text, at, end }: Input): boolean {
  return end - at >= LONGEST_LINE && !/[\r\n]/.test(text.slice(at, at + LONGEST_LINE))
}

/** The next character, empty at the end. */
function next(input: Input): string {
  if (input.at >= input.end) fill(input)
  const character = String.fromCodePoint(...codePointsAt(input))
  input.at += character.length
  return character
}

function codePointsAt({ text, at }: Input): readonly number[] {
  const code = text.codePointAt(at)
  return code === undefined ? [] : [code]
}

/** The rest of the line. */
function line(input: Input): string {
  const read = through(input, '\n')
  return read.endsWith('\n') ? read.slice(0, -1) : read.replace(/\r$/, '')
}

/** All up to this character and with it, or all that is left. */
function through(input: Input, character: string): string {
  const { text, at } = input
  const found = text.indexOf(character, at)
  const until = found === -1 ? text.length : found + 1
  while (until > input.end) {
    if (input.end - input.at >= BUFFER_BYTES) input.at = input.end
    fill(input)
  }
  input.at = until
  return text.slice(at, until)
}

function fill(input: Input): void {
  input.end = Math.min(input.text.length, input.at + BUFFER_BYTES)
}
