/** The text of the suite (kubernetes test/e2e_node/e2e_node_suite_test.go, TestE2eNode). */
export const SUITE_TEXT = 'E2eNode Suite'

/**
 * Flags of the ginkgo command that select exactly these specs. Ginkgo matches `--focus` with the text of the suite, a space
 * and the text of the spec, and joins several flags with `|` (onsi/ginkgo internal/focus.go). Names are parts of other names,
 * hence the anchors. An id has single spaces where a text may have other white space. systemd has a meaning for `%`.
 */
export function exactFocus(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `--focus=${exactPattern(id)}`)
}

/** The regular expression of such a flag; it has no white space. */
export function exactPattern(id: string): string {
  const name = escapeRegExp(id).replaceAll(' ', String.raw`\s+`).replaceAll('%', String.raw`\x25`)
  return String.raw`^${SUITE_TEXT.replace(' ', String.raw`\s+`)}\s+${name}\s*$`
}

/** A literal text as a regular expression in Go's syntax. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')
}
