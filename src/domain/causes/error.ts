import { plainText } from '../text.ts'

/** Read characters of a text. */
const TEXT_LIMIT = 2_000

/** An error that an OCI runtime wrote as a line of its log (sirupsen/logrus, text_formatter.go). */
const LOGGED = /^time="[^"]{1,60}" level=\w{1,10} msg="/
/** An error of a pod in the kubelet's log (kubernetes/kubernetes, pkg/kubelet/container/sync_result.go). */
const OF_KUBELET = /^\[?failed to "\w{1,40}" for "[^"]{1,400}" with \w{1,60}: "/
/**
 * What CRI-O, the kubelet and the OCI runtimes put around the error that another program returned: the start of a text that
 * is removed, as often as one matches (cri-o/cri-o, internal/oci/runtime_oci.go and server/sandbox_network.go;
 * kubernetes/kubernetes, pkg/kubelet/kuberuntime; grpc/grpc-go, internal/status/status.go).
 */
const WRAPPERS: readonly RegExp[] = [
  /^(?:Error|Failed): /,
  /^rpc error: code = \w{1,40} desc = /,
  /^[Ff]ailed to create pod sandbox: /,
  /^failed to create pod network sandbox [^ ]{1,400}: /,
  OF_KUBELET,
  /^Failed to create sandbox for pod \\{0,3}"[^"]{1,400}": /,
  /^command error: /,
  /^error adding pod [^ ]{1,400} to CNI network "?[\w.-]{1,100}"?: /,
  /^[Cc]ontainer (?:create failed|creation error): /,
  /^Error adding network: /,
  LOGGED,
]
const MOST_WRAPPERS = 10

/** The start of an error on one line, without what CRI-O, the kubelet and OCI runtimes put around it. Untrusted. */
export function innerError(text: string): string {
  return unwrapped(plainText(text.slice(0, TEXT_LIMIT)).replace(/\s+/g, ' ').trim())
}

/** The same of a text whose lines remain. */
export function unwrapped(text: string): string {
  let error = text
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    const wrapper = WRAPPERS.find((pattern) => pattern.test(error))
    if (wrapper === undefined) break
    error = error.replace(wrapper, '')
    if (wrapper === LOGGED || wrapper === OF_KUBELET) error = error.replace(/(?:\\n)?"\]?$/, '')
  }
  return error
}
