import { accept, type Parsed, refuse } from './parsed.ts'

/**
 * Parses a filter for Ginkgo. Go's regular expressions differ from those of JavaScript, so only the test binary can
 * check them; a filter that does not fit on one line is refused here.
 */
export function parseFilter(text: string): Parsed<string> {
  if (text.includes('\0') || text.includes('\n')) {
    return refuse(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '))
  }
  return accept(text)
}

/** One regular expression that matches where either does; an empty one matches nothing. */
export function eitherExpression(one: string, other: string): string {
  if (one === '' || other === '') return one || other
  return `(?:${one})|(?:${other})`
}
