import type { CommandDeps } from '../adapters/exec.ts'
import type { Answer } from '../adapters/health.ts'
import { runCrictl } from './service.ts'

/** Seconds after which crictl is ended if it ignores its own time limit. */
const MARGIN_SECONDS = 5
/** The gRPC code in crictl's error message (google.golang.org/grpc, internal/status/status.go, Error). */
const GRPC_CODE = /\brpc error: code = (\w+)/
/** Codes of a call that got no answer. All others are answers. */
const SILENT_CODES = ['DeadlineExceeded', 'Unavailable']

/**
 * Asks CRI-O for its status (`Status` of the CRI), which is what the kubelet asks it for.
 * @param seconds how long CRI-O may take
 */
export async function askCrio(deps: CommandDeps, crictl: string, seconds: number): Promise<Answer> {
  const args = ['--timeout', `${seconds}s`, 'info', '--quiet']
  const { exitCode, stderr } = await runCrictl(deps, crictl, args, seconds + MARGIN_SECONDS)
  if (exitCode === 0) return 'answered'
  // Without a code, crictl itself failed: it is missing, or root's rights are.
  const code = GRPC_CODE.exec(stderr)?.[1]
  if (code === undefined) return 'unknown'
  return SILENT_CODES.includes(code) ? 'silent' : 'answered'
}
