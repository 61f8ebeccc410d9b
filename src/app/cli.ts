import { readCall } from './cli/call.ts'
import type { CliDeps } from './cli/deps.ts'
import { doctorCommand } from './cli/doctor.ts'
import { EXIT, tell } from './cli/exit.ts'
import { helpText } from './cli/help.ts'
import { planCommand } from './cli/plan.ts'
import { reportCommand } from './cli/report.ts'
import { runCommand } from './cli/run.ts'

/** The command on a terminal. Returns its exit code (`EXIT`); never throws. */
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
        const { inputs, json, operands } = call
        switch (call.command) {
          case 'run':
            return await runCommand(inputs, json, deps)
          case 'plan':
            return await planCommand(inputs, json, deps)
          case 'report':
            return await reportCommand(operands, json, deps)
          case 'doctor':
            return await doctorCommand(json, deps)
        }
      }
    }
  } catch (error) {
    return tell(error, deps)
  }
}
