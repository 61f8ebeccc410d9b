import type { ResolvedBuild } from '../domain/model/builds.ts'
import type { PublicRequest } from '../domain/model/run-facts.ts'
import type { Report } from '../domain/report/report.ts'
import { COMPONENTS, groupOf, repositoryOf } from '../domain/request/components.ts'
import { exactFocus } from '../domain/request/exact-focus.ts'
import { shellWord } from '../domain/shell.ts'
import { plainLine } from '../domain/text.ts'
import { suiteCommand } from './arguments.ts'

/** The most specs in the focus; more would make the command too long. */
const FOCUSED_SPECS = 5

/** Parts that are needed to set up the node again. */
const NEEDED_PARTS = ['bundle', 'crio', 'pinns', 'kubelet', 'e2e_node.test', 'ginkgo']

const NODE_NAME = '--node-name=$(hostname)'

/** What is known of the run to repeat. */
export interface Repeatable {
  readonly request: PublicRequest
  readonly builds: readonly ResolvedBuild[]
  readonly failed: readonly string[]
  /** Ginkgo's seed, for the same order of specs; null when it is unknown. */
  readonly randomSeed: number | null
}

/** The command that runs failed specs again by hand on a node with this CRI-O; empty when none failed. */
export function reproduceCommand({ request, builds, failed, randomSeed }: Repeatable): string {
  if (failed.length === 0) return ''
  const [ginkgo = '', ...rest] = suiteCommand(
    { ...request, procs: 1 },
    {
      suite: '.',
      report: '/tmp/node-e2e',
      kubeletConfig: request.kubeletConfig === null ? null : './kubeletconfig.yaml',
      logsSince: null,
    },
    '$(hostname)',
    exactFocus(failed.slice(0, FOCUSED_SPECS)),
  )
  const seed = randomSeed === null ? [] : [`--seed=${randomSeed}`]
  return [
    '# as root, on a machine with systemd and this CRI-O, beside e2e_node.test, ginkgo and kubelet:',
    ...builds.flatMap((build) => sourcesOf(build, request)),
    ...request.crioDropIns.map(
      ({ name }) => `# CRI-O drop-in: config/crio.conf.d/${plainLine(name)}`,
    ),
    ...(request.imageRepositories === null
      ? []
      : ['export KUBE_TEST_REPO_LIST=./repositories.yaml # the file of image-repositories']),
    ...(failed.length > FOCUSED_SPECS
      ? [`# the first ${FOCUSED_SPECS} of ${failed.length} failing specs:`]
      : []),
    'mkdir -p /tmp/node-e2e',
    [ginkgo, ...seed, ...rest].map(wordOf).join(' \\\n  '),
  ].join('\n')
}

/**
 * The same for one failing spec of a report; empty if the inputs of its run are not known. All words are quoted, because a
 * report can be made by tested code.
 */
export function commandByHand(
  { request, builds, suite: { randomSeed } }: Pick<Report, 'request' | 'builds' | 'suite'>,
  spec: string,
): string {
  return request === null ? '' : reproduceCommand({ request, builds, failed: [spec], randomSeed })
}

function sourcesOf(
  { parts }: ResolvedBuild,
  { components }: Pick<PublicRequest, 'components'>,
): string[] {
  // A report that was read can have components of a later version.
  const known = components.filter(({ name }) => Object.hasOwn(COMPONENTS, name))
  const apart = new Set(known.map(({ name }) => COMPONENTS[name].repository))
  const sources = parts
    .filter(({ name }) => NEEDED_PARTS.includes(name) || apart.has(repositoryOf(name) ?? ''))
    .map(({ name, source }) => `# ${plainLine(groupOf(name))}: ${plainLine(source)}`)
  return [...new Set(sources)]
}

/** A word for a POSIX shell; only the node name is expanded. */
function wordOf(word: string): string {
  return word === NODE_NAME ? word : shellWord(word)
}
