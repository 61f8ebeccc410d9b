import { createRandom } from './random.ts'

/** What differs in each failure: identifiers, long numbers, and times. Codes such as `Error 126` do not. */
const DIFFERENT = /[0-9a-f]{12,}|\d{4,}|\d\d(?=:)/g
const HEX = '0123456789abcdef'

/**
 * Makes many failures of a few, as if each had happened at another time to other objects, so that no text appears twice.
 * The result is the same each time.
 */
export function manyFailures(errors: readonly string[], count: number): readonly string[] {
  const random = createRandom()
  return Array.from({ length: count }, (_, index) => {
    const error = errors[index % errors.length] ?? ''
    return error.replace(DIFFERENT, (part) => {
      const digits = /^\d+$/.test(part) ? 10 : HEX.length
      return Array.from(part, () => HEX[Math.floor(random() * digits)]).join('')
    })
  })
}
