import { join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { RunError } from '../domain/errors.ts'
import type { RunRequest } from '../domain/request/request.ts'
import { plainLine } from '../domain/text.ts'

/** The kubelet answers in a twentieth of a second; a slow disk may need more. */
const ASK_SECONDS = 60
/**
 * What it says of a gate that it does not know: an error upstream, a warning in OpenShift's (component-base,
 * featuregate).
 */
const UNKNOWN = /unrecognized feature gate: (\w+)/g
/** What it says of a gate that cannot be changed any more. */
const LOCKED = /cannot set feature gate (\w+) to \w+, feature is locked to \w+/

/** A gate that the kubelet does not take. */
export class GateRefused extends RunError {
  readonly gate: string

  constructor(gate: string, why: string) {
    super({
      kind: 'input',
      reason: 'invalid-input',
      message: `This Kubernetes does not take the feature gate ${gate}`,
      cause: why,
      remedy: `take ${gate} out of feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
    })
    this.gate = gate
  }
}

/**
 * Asks the kubelet whether it takes the gates; it starts nothing. It sets them before it reads its configuration, and
 * is given one that is not there (kubernetes cmd/kubelet/app/server.go). The suite's dry run would not tell.
 * @throws GateRefused for the first gate that is unknown or locked: one that is only ignored would be a run that does
 *   not test what it says
 */
export async function checkGates(
  deps: { readonly commands: Commands; readonly scratch: string },
  kubelet: string,
  featureGates: RunRequest['featureGates'],
): Promise<void> {
  const gates = Object.entries(featureGates).map(([gate, on]) => `${gate}=${on}`)
  if (gates.length === 0) return
  const { stdout, stderr } = await deps.commands.run(
    kubelet,
    [`--feature-gates=${gates.join(',')}`, `--config=${join(deps.scratch, 'no-kubelet-config')}`],
    { cwd: deps.scratch, deadlineSeconds: ASK_SECONDS, untrusted: true },
  )
  const words = `${stdout}\n${stderr}`
  const [unknown] = [...words.matchAll(UNKNOWN)].map(([, gate = '']) => gate)
  if (unknown !== undefined) throw new GateRefused(unknown, 'it does not know it')
  const [sentence, locked] = LOCKED.exec(words) ?? []
  if (locked !== undefined) throw new GateRefused(locked, plainLine(sentence ?? ''))
}
