import { bisectCommand } from './bisect.ts'
import { isCommandName, PROGRAM } from './commands.ts'
import { compareCommand } from './compare.ts'
import type { CliDeps } from './deps.ts'
import { doctorCommand } from './doctor.ts'
import { EXIT, errorJson, printError } from './exit.ts'
import { helpText } from './help.ts'
import { historyCommand } from './history.ts'
import { nightCommand } from './night.ts'
import { readCall, wantsJson } from './parse.ts'
import { planCommand } from './plan.ts'
import { reportCommand } from './report.ts'
import { restoreCommand } from './restore.ts'
import { runCommand } from './run.ts'

/** Runs a command line. Returns the exit code (`EXIT`); never throws. */
export async function runCli(args: readonly string[], deps: CliDeps): Promise<number> {
  try {
    const call = readCall(args)
    switch (call.kind) {
      case 'help':
        deps.print(helpText(call.command))
        return EXIT.passed
      case 'version':
        deps.print(`${deps.version}\n`)
        return EXIT.passed
      case 'command': {
        const { inputs, format, operands, compare, pullRequest } = call
        const json = format === 'json'
        switch (call.command) {
          case 'run':
            return await runCommand(inputs, format, deps)
          case 'plan':
            return await planCommand(inputs, json, deps)
          case 'bisect':
            return await bisectCommand(inputs, json, deps)
          case 'report':
            if (compare) return compareCommand(operands, format, deps)
            return inputs['history'] === undefined
              ? await reportCommand(
                  operands,
                  { format, html: inputs['html'], exportTo: inputs['export'] },
                  deps,
                )
              : await nightCommand(
                  operands,
                  {
                    history: inputs['history'],
                    branch: inputs['branch'],
                    html: inputs['html'],
                    pullRequest,
                  },
                  format,
                  deps,
                )
          case 'history':
            return await historyCommand({ operands, values: inputs, csv: call.csv, json }, deps)
          case 'restore':
            return await restoreCommand(json, deps)
          case 'doctor':
            return await doctorCommand(json, deps)
        }
      }
    }
  } catch (error) {
    if (wantsJson(args)) deps.print(errorJson(error, whereOf(args)))
    return printError(error, deps)
  }
}

/** The command without its options, which may hold secrets. */
function whereOf(args: readonly string[]): string {
  return [PROGRAM, ...args.filter(isCommandName).slice(0, 1)].join(' ')
}
