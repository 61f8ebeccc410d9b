import { accept, listItems, type Parsed, parseEach, refuse } from './parsed.ts'

const GATE = /^([A-Za-z][A-Za-z0-9]*)=(true|false)$/

function parseGate(text: string): Parsed<readonly [string, boolean]> {
  const [, name, value] = GATE.exec(text) ?? []
  if (name !== undefined) return accept([name, value === 'true'])
  const word = text.toLowerCase().endsWith('=false') ? 'false' : 'true'
  return refuse(text, 'is not a name with `=true` or `=false`', `${text.split('=', 1)[0]}=${word}`)
}

/** Reads the `feature-gates` input. */
export function parseFeatureGates(text: string): Parsed<Readonly<Record<string, boolean>>> {
  const gates = parseEach(listItems(text), parseGate)
  if (!gates.ok) return gates
  const names = gates.value.map(([name]) => name)
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) return refuse(repeated, 'is given more than once')
  return accept(Object.fromEntries(gates.value))
}

function parseFlag(text: string): Parsed<string> {
  if (/^--?[A-Za-z]/.test(text)) return accept(text)
  return refuse(text, 'is not a flag; write a value after its flag and `=`')
}

/** Reads the `kubelet-flags` input. */
export function parseKubeletFlags(text: string): Parsed<readonly string[]> {
  return parseEach(text.split(/\s+/).filter(Boolean), parseFlag)
}
