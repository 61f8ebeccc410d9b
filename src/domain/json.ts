/** The value of a JSON text, or null for text that is not JSON, such as a truncated line. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
