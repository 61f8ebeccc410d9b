/** A number, also as Go and shells describe it: `1`, `exit status 1`, `exit code: 137`. */
const EXIT_CODE = /^(?:exit (?:status|code):? )?(-?\d{1,10})$/

/** The exit code of a suite, from the text of the file that a job wrote it to; null if there is no number. */
export function readExitCode(text: string): number | null {
  const code = EXIT_CODE.exec(text.trim())?.[1]
  return code === undefined ? null : Number(code)
}
