/** Marks our own rules, so that they can be told from others'. */
const RULE_COMMENT = 'crio-node-e2e'

/** Chains that kubelet, portmap and bridge plugins make (kubernetes pkg/kubelet/kubelet_network_linux.go, containernetworking/plugins). */
const FOREIGN_CHAIN = /^(KUBE|CNI|CNI-HOSTPORT)-/

/** A command line for iptables, as arguments. */
export type RuleCommand = readonly string[]

/** The bridge of CRI-O's CNI configuration (cri-o/packaging, 10-crio-bridge.conflist). */
export const POD_BRIDGE = 'cni0'

const OURS: RuleCommand = ['-m', 'comment', '--comment', RULE_COMMENT]

/**
 * Rules that let pods talk, and nobody else: others' policies (docker's FORWARD DROP, ufw) stay as they are, ours come
 * first. The last one lets a pod answer what the node sends it from its loopback address.
 */
export const ACCEPT_RULES: readonly RuleCommand[] = [
  ['-t', 'filter', '-I', 'INPUT', '1', '-i', POD_BRIDGE, ...OURS, '-j', 'ACCEPT'],
  ['-t', 'filter', '-I', 'FORWARD', '1', '-i', POD_BRIDGE, ...OURS, '-j', 'ACCEPT'],
  ['-t', 'filter', '-I', 'FORWARD', '1', '-o', POD_BRIDGE, ...OURS, '-j', 'ACCEPT'],
  [
    '-t',
    'nat',
    '-I',
    'POSTROUTING',
    '1',
    '-s',
    '127.0.0.0/8',
    '!',
    '-d',
    '127.0.0.0/8',
    ...OURS,
    '-j',
    'MASQUERADE',
  ],
]

/**
 * The commands that take away what came between two outputs of iptables-save and is ours, the kubelet's or CNI's.
 * What others added or removed meanwhile is left alone.
 */
export function undoCommands(before: string, after: string): RuleCommand[] {
  const old = new Set(tableLines(before).map(({ table, line }) => `${table} ${line}`))
  const added = tableLines(after).filter(({ table, line }) => !old.has(`${table} ${line}`))
  const chains = added.flatMap(({ table, line }) => {
    const name = /^:(\S+)/.exec(line)?.[1]
    return name !== undefined && FOREIGN_CHAIN.test(name) ? [{ table, name }] : []
  })
  const rules = added.flatMap(({ table, line }) => {
    const words = splitWords(line)
    return words[0] === '-A' && isOurs(words) ? [['-t', table, '-D', ...words.slice(1)]] : []
  })
  return [
    ...rules,
    ...chains.map(({ table, name }) => ['-t', table, '-F', name]),
    ...chains.map(({ table, name }) => ['-t', table, '-X', name]),
  ]
}

function isOurs(words: readonly string[]): boolean {
  if (words.includes(RULE_COMMENT)) return true
  const chain = words[1] ?? ''
  const target = words[words.indexOf('-j') + 1] ?? ''
  // Rules inside such a chain go with the chain; rules elsewhere that jump to one have to be deleted first.
  return !FOREIGN_CHAIN.test(chain) && words.includes('-j') && FOREIGN_CHAIN.test(target)
}

function tableLines(saved: string): { table: string; line: string }[] {
  let table = 'filter'
  return saved.split('\n').flatMap((raw) => {
    // Counters differ each time: `:INPUT ACCEPT [12:34]`.
    const line = raw.replace(/ \[\d+:\d+\]$/, '').trim()
    if (line.startsWith('*')) table = line.slice(1)
    return line.startsWith(':') || line.startsWith('-A') ? [{ table, line }] : []
  })
}

/** Words of a rule as iptables-save writes it: double quotes, and backslash before a quote or a backslash. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1'),
  )
}
