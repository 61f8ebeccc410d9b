import { fieldsOf, listOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { isPlausible } from '../time.ts'

/** What `json-seq` and `json-sse` put in front of an object. */
const BEFORE_OBJECT = /^(?:\p{Cc}|data: )?(?=\{")/u
/** `short-unix`: seconds since 1970. */
const UNIX_TIME = /^(\d{9,10}\.\d{1,9}) (?=\S{1,255} [^\s:[\]]{1,100}(?:\[\d{1,10}\])?: )/
/** `short-full`: with the day of the week, and a time zone of which only UTC has a known offset. */
const SHORT_FULL =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) (?:UTC|GMT) /

/** Fields of an entry (systemd, systemd.journal-fields(7)). */
type FieldName =
  | '__REALTIME_TIMESTAMP'
  | 'MESSAGE'
  | 'SYSLOG_IDENTIFIER'
  | '_COMM'
  | '_PID'
  | 'SYSLOG_PID'
  | '_HOSTNAME'

interface Entry {
  readonly at: string
  readonly host: string
  readonly writer: string
  readonly message: string
}

/** The first lines of entries that have several lines, and their last ones. */
const PRETTY = { first: /^\{$/, last: /^\}$/, read: parseJson }
const EXPORT = { first: /^__CURSOR=/, last: /^$/, read: readExport }
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
 * in: `json`, `json-pretty`, `json-sse`, `json-seq`, `export`, `short-unix` or `short-full` (systemd, journalctl(1),
 * --output; docs/JOURNAL_EXPORT_FORMATS.md). All other lines remain as they are. A message of several lines becomes several
 * lines.
 */
export function createJournalReader(): JournalReader {
  let format: typeof PRETTY | typeof EXPORT | null = null
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
      format ??= [PRETTY, EXPORT].find(({ first }) => first.test(line)) ?? null
      if (format === null) return readLine(line)
      entry.push(line)
      return format.last.test(line) || entry.length === MOST_LINES ? take() : []
    },
    end: take,
  }
}

/** The lines of a text as such a reader gives them. */
export function journalLines(lines: readonly string[]): readonly string[] {
  const reader = createJournalReader()
  return [...lines.flatMap((line) => reader.push(line)), ...reader.end()]
}

function readLine(line: string): readonly string[] {
  const first = line[0] ?? ''
  if (first === '{' || first === '\u001E' || first === 'd') return jsonLines(line)
  return [first >= '0' && first <= '9' ? line.replace(UNIX_TIME, unixTime) : shortFull(line)]
}

/** The fields of an entry, one on each line. Fields with other bytes than text have no such line. */
function readExport(text: string): unknown {
  const fields = text.split('\n').map((line) => /^([A-Z_\d]{1,64})=(.*)$/.exec(line))
  return Object.fromEntries(fields.map((field) => [field?.[1] ?? '', field?.[2] ?? '']))
}

function jsonLines(line: string): readonly string[] {
  const start = BEFORE_OBJECT.exec(line)?.[0].length
  const entry = start === undefined ? null : readEntry(parseJson(line.slice(start)))
  return entry === null ? [line] : linesOf(entry)
}

function linesOf({ at, host, writer, message }: Entry): readonly string[] {
  return message.split('\n').map((text) => `${at} ${host} ${writer}: ${text}`)
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
  } = fieldsOf<FieldName>(value)
  const at = isoOf(Number(textOf(microseconds)) / 1000)
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

function shortFull(line: string): string {
  return line.replace(SHORT_FULL, (_, day: string, time: string) => `${day}T${time}Z `)
}

function unixTime(prefix: string, seconds: string): string {
  const at = isoOf(Number(seconds) * 1000)
  return at === null ? prefix : `${at} `
}

function isoOf(time: number): string | null {
  return isPlausible(time) ? new Date(time).toISOString() : null
}
