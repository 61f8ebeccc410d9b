/** Packages that panics and signals pass through; their functions are never the cause. */
const PASSED_THROUGH =
  /^(?:(?:runtime|internal|sync|syscall|testing|reflect|os|net|time|io|fmt|log|encoding|strings|bytes)[./]|(?:k8s\.io\/apimachinery\/pkg\/util\/runtime|k8s\.io\/klog|github\.com\/sirupsen\/logrus|created by )\b)/
/** A function with its package, without arguments, for instance `example.com/a/b.(*T).Method`. */
const FUNCTION = /^[\w./~%()*[\]-]{3,300}$/
/** A frame of systemd-coredump, `#0  0x0000000000401000 name (binary + 0x1000)`. */
const COREDUMP_FRAME = /^#\d{1,4} {1,3}0x[0-9a-f]{1,16} (\S{1,300}) \(/

/**
 * The function in a line of a stack trace of Go or of systemd-coredump, without the directories of its package; null for
 * other lines, and for functions of the runtime, which every trace has.
 */
export function functionIn(line: string): string | null {
  const text = line.trim()
  const name = COREDUMP_FRAME.exec(text)?.[1] ?? calledIn(text)
  if (name === null || !name.includes('.') || PASSED_THROUGH.test(name)) return null
  return name.slice(name.lastIndexOf('/') + 1)
}

function calledIn(text: string): string | null {
  if (!text.endsWith(')')) return null
  const name = text.slice(0, text.lastIndexOf('('))
  return FUNCTION.test(name) ? name : null
}
