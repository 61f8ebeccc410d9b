import { groupBy } from '../domain/group.ts'

/** Comment of the run's rules, to identify them. */
const RULE_COMMENT = 'crio-node-e2e'

/** Chains of kubelet and CNI (kubernetes pkg/kubelet/kubelet_network_linux.go, containernetworking/plugins). */
const FOREIGN_CHAIN = /^(KUBE|CNI|CNI-HOSTPORT)-/

/** The bridge of CRI-O's CNI configuration (cri-o/packaging, 10-crio-bridge.conflist). */
export const POD_BRIDGE = 'cni0'

const OURS = `-m comment --comment ${RULE_COMMENT}`

/**
 * Rules that accept the packets of pods only. Policies of others (docker's FORWARD DROP, ufw) stay as they are, these
 * rules come first. The last one lets a pod respond to packets from the node's loopback address. Text for
 * iptables-restore.
 */
export const ACCEPT_RULES = tablesText([
  { table: 'filter', line: `-I INPUT 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
  { table: 'filter', line: `-I FORWARD 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
  { table: 'filter', line: `-I FORWARD 1 -o ${POD_BRIDGE} ${OURS} -j ACCEPT` },
  {
    table: 'nat',
    line: `-I POSTROUTING 1 -s 127.0.0.0/8 ! -d 127.0.0.0/8 ${OURS} -j MASQUERADE`,
  },
])

/**
 * Text for iptables-restore that deletes the rules of the run, the kubelet and CNI that were added between two outputs
 * of iptables-save; empty where there are none. Changes of others stay.
 */
export function undoRules(before: string, after: string): string {
  const old = new Set(tableLines(before).map(({ table, line }) => `${table} ${line}`))
  const added = tableLines(after).filter(({ table, line }) => !old.has(`${table} ${line}`))
  const chains = added.flatMap(({ table, line }) => {
    const name = /^:(\S+)/.exec(line)?.[1]
    return name !== undefined && FOREIGN_CHAIN.test(name) ? [{ table, name }] : []
  })
  const rules = added.filter(({ line }) => line.startsWith('-A ') && isOurs(splitWords(line)))
  return tablesText([
    ...rules.map(({ table, line }) => ({ table, line: line.replace('-A', '-D') })),
    ...chains.map(({ table, name }) => ({ table, line: `-F ${name}` })),
    ...chains.map(({ table, name }) => ({ table, line: `-X ${name}` })),
  ])
}

/** A line of iptables-save or for iptables-restore, in its table. */
interface TableLine {
  readonly table: string
  readonly line: string
}

/** iptables-restore changes each table as a whole or not at all. */
function tablesText(lines: readonly TableLine[]): string {
  const tables = [...groupBy(lines, ({ table }) => table)]
  return tables
    .map(([table, group]) => `*${table}\n${group.map(({ line }) => `${line}\n`).join('')}COMMIT\n`)
    .join('')
}

function isOurs(words: readonly string[]): boolean {
  if (words.includes(RULE_COMMENT)) return true
  const chain = words[1] ?? ''
  const target = words[words.indexOf('-j') + 1] ?? ''
  // Rules in such a chain are deleted with it; rules elsewhere that jump to it have to be deleted first.
  return !FOREIGN_CHAIN.test(chain) && words.includes('-j') && FOREIGN_CHAIN.test(target)
}

function tableLines(saved: string): readonly TableLine[] {
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
