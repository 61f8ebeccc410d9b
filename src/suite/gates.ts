import { join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { RunError } from '../domain/errors.ts'
import type { RunRequest } from '../domain/request/request.ts'
import { plainLine } from '../domain/text.ts'

/** The kubelet needs a twentieth of a second; a slow disk may need more. */
const ASK_SECONDS = 60
/** Its message for an unknown gate: an error upstream, a warning in OpenShift's (component-base, featuregate). */
const UNKNOWN = /unrecognized feature gate: (\w+)/g
/** Its message for a gate that can no longer be changed. */
const LOCKED = /cannot set feature gate (\w+) to \w+, feature is locked to \w+/

/** A feature gate that the kubelet does not accept. */
export class GateRefused extends RunError {
  readonly gate: string
  /** Whether the kubelet does not know the gate at all. */
  readonly isUnknown: boolean

  constructor(gate: string, why: string, isUnknown = false) {
    super({
      kind: 'input',
      reason: 'invalid-input',
      message: `This Kubernetes does not accept the feature gate ${gate}`,
      cause: why,
      remedy: `remove ${gate} from feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
    })
    this.gate = gate
    this.isUnknown = isUnknown
  }
}

/**
 * Checks with the kubelet that it accepts the feature gates, without starting it: it sets the gates before it reads its
 * configuration, and gets the path of one that does not exist (kubernetes cmd/kubelet/app/server.go). The suite's dry
 * run does not check them.
 * @throws GateRefused for the first gate that is unknown or locked: a run that ignored it would not test what was
 *   requested
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
  if (unknown !== undefined) throw new GateRefused(unknown, 'the kubelet does not know it', true)
  const [sentence, locked] = LOCKED.exec(words) ?? []
  if (locked !== undefined) throw new GateRefused(locked, plainLine(sentence ?? ''))
}
