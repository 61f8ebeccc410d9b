const LONGEST_LINE = 2048
/** unicode.IsSpace of Go. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const BEFORE_SECTIONS = /[^[#;]*/y
const BLANKS = new RegExp(`${SPACE}*`, 'y')
/** A backslash at the end of a line, and perhaps one space after it, continues the comment. */
const COMMENT = /[#;](?:[^\n]*\\ ?\n)*[^\n]*\n?/y
const SECTION = /\[[^\]]*\]/y
const BLANK_REST = new RegExp(`(?:(?!\\n)${SPACE})*(?:\\n|$)`, 'y')
const OPTION = /[^=\r\n]*=(?:[^\n]*\\\n)*[^\n]*\n?/y

/**
 * What is wrong with the contents of a unit or drop-in, or null. The syntax is that of Ignition (coreos/go-systemd,
 * unit/deserialize.go), not that of systemd: text before the first section is skipped.
 */
export function unitSyntaxFlaw(contents: string): string | null {
  const encoder = new TextEncoder()
  if (contents.split(/[\r\n]/).some((line) => encoder.encode(line).length >= LONGEST_LINE)) {
    return `has a line longer than ${LONGEST_LINE} bytes`
  }
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.test(contents)
    if (found) at = pattern.lastIndex
    return found
  }
  let inSection = false
  for (;;) {
    take(inSection ? BLANKS : BEFORE_SECTIONS)
    if (at === contents.length) return null
    if (take(COMMENT)) continue
    if (contents[at] === '[') {
      if (!take(SECTION)) return 'has a section without a `]`'
      if (!take(BLANK_REST)) return 'has something after the `]` of a section'
      inSection = true
    } else if (!take(OPTION)) return 'has a line without `=`'
  }
}
