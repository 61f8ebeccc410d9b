/** A report file that cannot be read at all: no report of that kind, cut short, or of an unexpected shape. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport'
}
