/** A part of a text, from a position up to another one. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters of the longest secret that is found, with what stands before it; longer ones are found in part. */
export const LONGEST_SECRET = 4096

/**
 * Shapes that only secrets have; the secret is the first group, else all of it. Characters that end a secret in JSON and XML,
 * such as a backslash before a quotation mark, are in none, because without them the file would be broken. All repetitions
 * have a bound, and none begins where another one of the same shape goes on.
 */
const SHAPES: readonly RegExp[] = [
  // Tokens of GitHub (https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github).
  /(?:gh[pousr]|github_pat)_[\w.-]{30,2000}/dg,
  // Signed tokens, such as those of service accounts and of the runner (RFC 7519, 3.1): two parts are an encoded `{"`.
  // What stands before one can be the end of a line, as JSON writes it.
  /(?:(?<![\w-])|(?<=\\[nrt]))eyJ[\w-]{8,300}\.eyJ[\w-]{8,3000}\.[\w-]{8,700}/dg,
  // The header of a request (RFC 9110, 11.6.2), also as Go and JSON print it.
  /uthorization(?:\\{0,8}["'])?[:=] {0,2}\[?(?:\\{0,8}["'])?(?:[Bb]earer|[Bb]asic|token) {1,2}([^\s"'\\,\]<>&]{8,4000})/dg,
  // The password of a URL (RFC 3986, 3.2.1).
  /https?:\/\/[^\s/:@"'\\<>&]{1,100}:([^\s/:@"'\\<>&]{1,200})@/dg,
]

/** Where a text has what only a secret looks like, in no order. */
export function secretsIn(text: string): readonly Span[] {
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap(({ indices }) => {
      const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0]
      return [{ start, end }]
    }),
  )
}
