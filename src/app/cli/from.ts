import type { Report } from '../../domain/report/report.ts'
import { type OtherPart, otherParts } from '../../domain/report/same-builds.ts'
import { plainLine, plural, shortHash } from '../../domain/text.ts'
import { readContext } from '../../inputs/environment.ts'
import { readFrom } from '../../inputs/from.ts'
import { localFiles } from '../../inputs/machine.ts'
import { architectureOf } from '../../inputs/read.ts'
import type { CliDeps } from './deps.ts'

const SHOWN_PARTS = 10

/** The inputs of a command, and what compares its builds with those that it was to repeat. */
export interface Repeated {
  readonly inputs: Readonly<Record<string, string>>
  readonly tellBuilds: (builds: Report['builds']) => void
}

/**
 * The inputs that options of a command make with the report that the option `from` names; without it, the options themselves. Tells what
 * the user should know of them.
 * @throws RunError (input, invalid-input) if the run cannot be repeated
 */
export function withReport(
  { from, ...options }: Readonly<Record<string, string>>,
  deps: Pick<CliDeps, 'environment' | 'machine' | 'log'>,
): Repeated {
  if (from === undefined) return { inputs: options, tellBuilds: () => undefined }
  const { environment, machine, log } = deps
  const { workspace } = readContext(environment, machine)
  const context = { workspace, cpus: machine.cpus, files: localFiles }
  const { inputs, told, builds } = readFrom(from, options, architectureOf(machine), context)
  for (const sentence of told) log.warning(sentence)
  return {
    inputs,
    tellBuilds: (now) => {
      const others = otherParts(builds, now)
      if (others.length > 0) {
        const verb = others.length === 1 ? 'differs' : 'differ'
        log.warning(`${plural(others.length, 'file')} of the builds ${verb} from the report:`)
        log.relay(others.slice(0, SHOWN_PARTS).map(partLine))
      } else if (builds.length > 0) {
        log.info('All files of the builds are those of the report')
      }
    },
  }
}

function partLine({ name, before, now }: OtherPart): string {
  return plainLine(`${name}: ${described(before)}, now ${described(now)}`)
}

function described(part: OtherPart['now']): string {
  if (part === null) return 'none'
  const version = part.version === null ? '' : `${part.version} `
  return `${version}(${shortHash(part.sha256)})`
}
