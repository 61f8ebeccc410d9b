import { plainLine } from '../text.ts'

/** Read characters of a text, and characters of a key. */
const TEXT_LIMIT = 1_000
const KEY_LIMIT = 300

/** An error that an OCI runtime wrote as a line of its log (sirupsen/logrus, text_formatter.go). */
const LOGGED = /^time="[^"]{1,60}" level=\w{1,10} msg="/
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
  /^error adding pod [^ ]{1,400} to CNI network "?[\w.-]{1,100}"?: /,
  /^[Cc]ontainer (?:create failed|creation error): /,
  /^Error adding network: /,
  LOGGED,
]
const MOST_WRAPPERS = 10

/** Parts of a text that differ in each spec and each run, and what stands for them in a key. */
const VARIABLES: readonly (readonly [pattern: RegExp, sign: string])[] = [
  // The name that CRI-O gives a sandbox or container.
  [/\bk8s_[^ "]+/g, '*'],
  [/\b(?:sha256:)?[0-9a-f]{12,}\b/g, '#'],
]
/** Times, durations, addresses, numbers and generated names all have digits. */
const WORD = /[0-9A-Za-z]+/g
const ADJACENT = /#(?:[-_.:/+%]*#)+/g

/**
 * The normalised form of an error: two failures with the same key have the same cause. The key has no times, numbers,
 * digests, addresses and names of objects, and nothing of what programs put around the error.
 * @param text untrusted, any length
 * @param names names of the objects of the spec that it is about
 */
export function causeKey(text: string, names: readonly string[]): string {
  let key = innerError(text)
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    key = key.replaceAll(name, '*')
  }
  for (const [pattern, sign] of VARIABLES) key = key.replace(pattern, sign)
  key = key.replace(WORD, (word) => (/\d/.test(word) ? '#' : word)).replace(ADJACENT, '#')
  return key
    .toLowerCase()
    .replace(/["'\s]+$/, '')
    .slice(0, KEY_LIMIT)
}

/** The start of an error on one line, without what CRI-O, the kubelet and OCI runtimes put around it. Untrusted. */
export function innerError(text: string): string {
  let error = plainLine(text.slice(0, TEXT_LIMIT))
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    const wrapper = WRAPPERS.find((pattern) => pattern.test(error))
    if (wrapper === undefined) break
    error = error.replace(wrapper, '')
    if (wrapper === LOGGED) error = error.replace(/"$/, '')
  }
  return error
}

/**
 * The identifier of an unknown cause. It depends only on the key, so the same error has the same identifier in every run:
 * `seen-` and 16 hexadecimal digits, two FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/) with different seeds.
 */
export function causeId(key: string): string {
  const hashes = [0x811c9dc5, 0x9747b28c].map((seed) => fnv1a(key, seed))
  return `seen-${hashes.map((hash) => hash.toString(16).padStart(8, '0')).join('')}`
}

function fnv1a(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
