import { fieldsOf, listOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { isPlausible } from '../time.ts'
import { serviceLine } from './json-line.ts'

/** What `json-seq` and `json-sse` put in front of an object. */
const BEFORE_OBJECT = /^(?:\p{Cc}|data: )?(?=\{")/u
/** `short-unix`: seconds since 1970. */
const UNIX_TIME = /^(\d{9,10}\.\d{1,9}) (?=\S{1,255} [^\s:[\]]{1,100}(?:\[\d{1,10}\])?: )/
/** `short-full` and `with-unit`: with the day of the week, and a time zone of which only UTC has a known offset. */
const SHORT_FULL =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{4})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) ([A-Z]{3,5}|[+-]\d{2,4}) /
/** The writer of a line of `with-unit`. */
const UNIT_WRITER =
  /^(\S{1,40} \S{1,255} |[A-Z][a-z]{2} \d\d \S{1,20} \S{1,255} )([^\s:[\]]{1,100})\.(?:service|scope)(?=(?:\[\d{1,10}\])?: )/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** A message in JSON behind the prefix of a line. */
const JSON_MESSAGE = ': {"'

/** Fields of an entry (systemd, systemd.journal-fields(7)). */
type FieldName =
  | '__REALTIME_TIMESTAMP'
  | 'MESSAGE'
  | 'SYSLOG_IDENTIFIER'
  | '_COMM'
  | '_PID'
  | 'SYSLOG_PID'
  | '_HOSTNAME'
  | typeof WRITTEN_AT

/** The time of an entry as text, where there is no number. */
const WRITTEN_AT = 'written at'

interface Entry {
  readonly at: string
  readonly host: string
  readonly writer: string
  readonly message: string
}

/** The first lines of entries that have several lines, and their last ones. */
const PRETTY = { first: /^\{$/, last: /^\}$/, read: parseJson }
const EXPORT = { first: /^__CURSOR=/, last: /^$/, read: readExport }
/** An entry of `verbose` ends where the next one starts. */
const VERBOSE = {
  first: /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} \S{1,6} \[s=/,
  last: /^$/,
  read: readVerbose,
}
type Format = typeof PRETTY | typeof EXPORT | typeof VERBOSE
/** An entry with more is none. */
const MOST_LINES = 500

/** Reads lines of the journal. */
export interface JournalReader {
  /** The lines that are complete with this one. */
  push(line: string): readonly string[]
  /** What is left at the end of the log. */
  end(): readonly string[]
}

/**
 * Creates a reader that gives lines of the journal in the format `short-iso-precise`, whatever format journalctl wrote them
 * in: `json`, `json-pretty`, `json-sse`, `json-seq`, `export`, `verbose`, `short-unix`, `short-full` or `with-unit` (systemd,
 * journalctl(1), --output; docs/JOURNAL_EXPORT_FORMATS.md). What the kubelet or CRI-O write in JSON becomes their usual
 * format. All other lines remain as they are. A message of several lines becomes several lines.
 */
export function createJournalReader(): JournalReader {
  let format: Format | null = null
  let entry: string[] = []

  function take(): readonly string[] {
    const read = readEntry(format?.read(entry.join('\n')))
    const lines = read === null ? entry : linesOf(read)
    format = null
    entry = []
    return lines
  }

  return {
    push(line) {
      const before = format === VERBOSE && VERBOSE.first.test(line) ? take() : []
      if (before.length > 0) return [...before, ...start(line)]
      return start(line)
    },
    end: take,
  }

  function start(line: string): readonly string[] {
    format ??= formatFrom(line)
    if (format === null) return readLine(line)
    entry.push(line)
    return format.last.test(line) || entry.length === MOST_LINES ? take() : []
  }
}

/** The format of an entry that starts with this line, or null. All lines of logs are tested, and most of them by one letter. */
function formatFrom(line: string): Format | null {
  const [letter = ''] = line
  if (letter === '{') return PRETTY.first.test(line) ? PRETTY : null
  if (letter === '_') return EXPORT.first.test(line) ? EXPORT : null
  return 'MTWFS'.includes(letter) && VERBOSE.first.test(line) ? VERBOSE : null
}

/** The lines of a text as such a reader gives them. */
export function journalLines(lines: readonly string[]): readonly string[] {
  const reader = createJournalReader()
  return [...lines.flatMap((line) => reader.push(line)), ...reader.end()]
}

function readLine(line: string): readonly string[] {
  const first = line[0] ?? ''
  if (first === '{' || first === '\u001E' || first === 'd') return jsonLines(line)
  const read = first >= '0' && first <= '9' ? line.replace(UNIX_TIME, unixTime) : shortFull(line)
  return [withTextMessage(read)]
}

/** A line of the journal with a message in JSON that a service wrote. */
function withTextMessage(line: string): string {
  const at = line.indexOf(JSON_MESSAGE)
  if (at < 0 || !line.endsWith('}')) return line
  const start = at + JSON_MESSAGE.length - 2
  return serviceLine(parseJson(line.slice(start)), line.slice(0, start)) ?? line
}

/** The fields of an entry, which are indented, with the time of its first line. */
function readVerbose(text: string): unknown {
  const [head = '', ...lines] = text.split('\n')
  const fields: [string, string][] = []
  for (const line of lines) {
    const [, name, value = ''] = /^ {4}([A-Z_\d]{1,64})=(.*)$/.exec(line) ?? []
    const last = fields.at(-1)
    if (name !== undefined) fields.push([name, value])
    else if (last !== undefined) last[1] += `\n${line.trim()}`
  }
  const { at } = /^(?<at>.{1,60}?) \[s=/.exec(head)?.groups ?? {}
  const time = shortFull(`${at ?? ''} `).trim()
  return { ...Object.fromEntries(fields), [WRITTEN_AT]: time }
}

/** The fields of an entry, one on each line. Fields with other bytes than text have no such line. */
function readExport(text: string): unknown {
  const fields = text.split('\n').map((line) => /^([A-Z_\d]{1,64})=(.*)$/.exec(line))
  return Object.fromEntries(fields.map((field) => [field?.[1] ?? '', field?.[2] ?? '']))
}

function jsonLines(line: string): readonly string[] {
  const start = BEFORE_OBJECT.exec(line)?.[0].length
  const value = start === undefined ? null : parseJson(line.slice(start))
  const entry = readEntry(value)
  return entry === null ? [serviceLine(value, '') ?? line] : linesOf(entry)
}

function linesOf({ at, host, writer, message }: Entry): readonly string[] {
  return message.split('\n').map((text) => withTextMessage(`${at} ${host} ${writer}: ${text}`))
}

function readEntry(value: unknown): Entry | null {
  const {
    __REALTIME_TIMESTAMP: microseconds,
    MESSAGE: message,
    SYSLOG_IDENTIFIER: identifier,
    _COMM: command,
    _PID: pid,
    SYSLOG_PID: ownPid,
    _HOSTNAME: host,
    [WRITTEN_AT]: written,
  } = fieldsOf<FieldName>(value)
  const at = textOf(written) || isoOf(Number(textOf(microseconds)) / 1000)
  if (at === null || message === undefined) return null
  const name = firstOf(identifier) || firstOf(command) || 'unknown'
  const process = firstOf(pid) || firstOf(ownPid)
  return {
    at,
    host: firstOf(host) || 'localhost',
    writer: /^\d{1,10}$/.test(process) ? `${name}[${process}]` : name,
    message: messageOf(message),
  }
}

/** A field that an entry has several times is a list. */
function firstOf(value: unknown): string {
  return textOf(Array.isArray(value) ? value[0] : value).replace(/\s/g, '_')
}

/** A message that is not plain text is a list of its bytes; one that is too long is null. */
function messageOf(value: unknown): string {
  if (typeof value === 'string') return value
  const bytes = listOf(value).filter((byte) => typeof byte === 'number')
  return bytes.length > 0
    ? new TextDecoder().decode(Uint8Array.from(bytes))
    : textOf(listOf(value)[0])
}

/** Without a known zone, the format `short`, which has none. */
function shortFull(line: string): string {
  const [head, year, month, day, time, zone = ''] = SHORT_FULL.exec(line) ?? []
  if (head === undefined) return line
  const isUtc = zone === 'UTC' || zone === 'GMT'
  const name = MONTHS[Number(month) - 1] ?? ''
  const at = isUtc ? `${year}-${month}-${day}T${time}Z` : `${name} ${day} ${time}`
  return `${at} ${line.slice(head.length)}`.replace(UNIT_WRITER, writerOfUnit)
}

/** The scope of the first process is that of systemd itself. */
function writerOfUnit(_: string, before: string, unit: string): string {
  return `${before}${unit === 'init' ? 'systemd' : unit}`
}

function unixTime(prefix: string, seconds: string): string {
  const at = isoOf(Number(seconds) * 1000)
  return at === null ? prefix : `${at} `
}

function isoOf(time: number): string | null {
  return isPlausible(time) ? new Date(time).toISOString() : null
}
