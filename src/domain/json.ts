/** The value of a JSON text, or null when it is none: a line that a crash cut short, an answer that is no answer. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
