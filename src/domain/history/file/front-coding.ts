/**
 * Texts that often begin alike, as two elements each: the number of characters in common with the text before, and the
 * rest (front coding, as in sorted dictionaries).
 */
export function frontCoded(texts: readonly string[]): readonly (number | string)[] {
  return texts.flatMap((text, index) => {
    const shared = sharedLength(texts[index - 1] ?? '', text)
    return [shared, text.slice(shared)]
  })
}

/** The texts; a null stands for each one that cannot be read. */
export function readFrontCoded(elements: readonly (number | string)[]): readonly (string | null)[] {
  const texts: (string | null)[] = []
  let before: string | null = ''
  for (let at = 0; at < elements.length; at += 2) {
    const text = nextText(before, elements[at], elements[at + 1])
    texts.push(text)
    before = text
  }
  return texts
}

function nextText(
  before: string | null,
  shared: number | string | undefined,
  rest: number | string | undefined,
): string | null {
  if (typeof shared !== 'number' || typeof rest !== 'string' || shared < 0) return null
  if (shared === 0) return rest
  return before === null || shared > before.length ? null : before.slice(0, shared) + rest
}

function sharedLength(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let length = 0
  while (length < end && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}
