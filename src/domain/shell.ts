/** A word for a POSIX shell, whatever it has in it (POSIX.1-2024, Shell Command Language, 2.2.2). */
export function shellWord(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A command line of these words. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}
