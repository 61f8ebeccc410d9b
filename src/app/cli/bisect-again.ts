import { basename } from 'node:path'
import { shellLine } from '../../domain/shell.ts'
import type { BisectRequest } from '../../inputs/bisect.ts'
import { defaultPart } from '../../inputs/bisect-builds.ts'
import { listItems } from '../../inputs/parsed.ts'
import type { SearchedPart } from '../bisect/parts.ts'
import { PROGRAM } from './commands.ts'

/** Its value is a secret; the environment has it as well. */
const SECRET = 'token'

/**
 * The command that goes on with a search: the same with the builds by their exact names, because `main`, `latest` and `HEAD` are
 * others tomorrow.
 * @param options as they were given
 */
export function againCommand(
  options: Readonly<Record<string, string>>,
  { ranges, own }: Pick<BisectRequest, 'ranges' | 'own'>,
  parts: readonly SearchedPart[],
): string {
  const exact = (end: 'good' | 'bad') => {
    const names = new Map(
      ranges.flatMap((range) => {
        const part = parts.find(({ input }) => input === range.input)
        const place = part?.builds.get(end === 'good' ? 0 : part.commits.length) ?? ''
        // The directory of a build that was made has the name of its commit.
        const build = range.input === own.checkout?.project ? basename(place) : place
        // Another path is exact, and a directory of builds has names of its own.
        return build === '' || build.startsWith('/')
          ? []
          : [[`${range.input}=${range[end]}`, `${range.input}=${build}`]]
      }),
    )
    return listItems(options[end] ?? '')
      .map((item) => names.get(item.includes('=') ? item : `${defaultPart(own)}=${item}`) ?? item)
      .join(' ')
  }
  const words = Object.entries({ ...options, good: exact('good'), bad: exact('bad') })
    .filter(([name]) => name !== SECRET)
    .map(([name, value]) => `--${name}=${value}`)
  return shellLine([PROGRAM, 'bisect', ...words])
}
