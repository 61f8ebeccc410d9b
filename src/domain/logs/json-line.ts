import { fieldsOf, numberOf, textOf } from '../fields.ts'
import { isPlausible } from '../time.ts'

/** Seconds since 1970 have fewer digits than milliseconds until the year 5138. */
const LEAST_MILLISECONDS = 1e11
const KUBERNETES_FIELDS: readonly string[] = ['ts', 'caller', 'msg', 'v', 'logger']
const LOGRUS_FIELDS: readonly string[] = ['time', 'level', 'msg']

/**
 * A line that a service of the node writes in JSON, in the format that it uses otherwise: the kubelet with
 * `--logging-format=json` (kubernetes/kubernetes, staging/src/k8s.io/component-base/logs/json), and CRI-O with
 * `--log-format=json` (sirupsen/logrus, json_formatter.go). Null for anything else.
 * @param prefix what is in front of the object, such as that of the journal; empty if there is nothing
 */
export function serviceLine(value: unknown, prefix: string): string | null {
  return kubernetesLine(value, prefix) ?? logrusLine(value, prefix)
}

/** As klog writes it. An entry without verbosity is an error. */
function kubernetesLine(value: unknown, prefix: string): string | null {
  const { ts, caller, msg, v } = fieldsOf<'ts' | 'caller' | 'msg' | 'v'>(value)
  const written = numberOf(ts)
  if (written === null || typeof msg !== 'string') return null
  const time = written < LEAST_MILLISECONDS ? written * 1000 : written
  if (!isPlausible(time)) return null
  const iso = new Date(time).toISOString()
  const severity = numberOf(v) === null ? 'E' : 'I'
  const at = `${iso.slice(5, 7)}${iso.slice(8, 10)} ${iso.slice(11, 23)}000`
  const place = textOf(caller).split('/').at(-1) || 'unknown.go:0'
  const head = prefix === '' ? `${iso} localhost kubelet: ` : prefix
  return `${head}${severity}${at}       0 ${place}] ${quoted(msg)}${rest(value, KUBERNETES_FIELDS)}`
}

function logrusLine(value: unknown, prefix: string): string | null {
  const { time, level, msg } = fieldsOf<'time' | 'level' | 'msg'>(value)
  if (typeof time !== 'string' || typeof level !== 'string' || typeof msg !== 'string') return null
  return `${prefix}time=${quoted(time)} level=${level} msg=${quoted(msg)}${rest(value, LOGRUS_FIELDS)}`
}

function rest(value: unknown, known: readonly string[]): string {
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([name]) => !known.includes(name))
    .map(
      ([name, field]) =>
        ` ${name}=${typeof field === 'string' ? quoted(field) : JSON.stringify(field)}`,
    )
    .join('')
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
