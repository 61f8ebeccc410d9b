import { parseJson } from '../domain/json.ts'
import { accept, nearestWord, type Parsed, refuse } from './parsed.ts'
import { locate, type Surroundings } from './surroundings.ts'

const SWITCH: Readonly<Record<string, boolean>> = { true: true, false: false }

/** Reads what is on or off. */
export function parseSwitch(text: string): Parsed<boolean> {
  const value = SWITCH[text]
  if (value !== undefined) return accept(value)
  return refuse(text, 'is neither true nor false', nearestWord(text, Object.keys(SWITCH)))
}

/** Reads the `trusted-root` input: the content of a JSON file, or null for the action's own. */
export function parseTrustedRoot(text: string, around: Surroundings): Parsed<object | null> {
  if (text === '') return accept(null)
  const path = locate(text, around)
  const content = around.files.read(path)
  if (content === null) return refuse(text, `is not a file that can be read (looked for ${path})`)
  const value = parseJson(content)
  if (typeof value === 'object' && value !== null && 'certificateAuthorities' in value) {
    return accept(value)
  }
  return refuse(text, 'holds no trusted root of Sigstore')
}
