import { describe, expect, it } from '@jest/globals'
import type { Problem, Trial } from '../../../src/domain/blame/problem.ts'
import { nextStep } from '../../../src/domain/blame/procedure.ts'
import { commitWeights } from '../../../src/domain/blame/weights.ts'

const spec = (file: string) => ({
  location: { file: `/go/src/k8s.io/kubernetes/${file}`, line: 1 },
})
const PROBE = spec('test/e2e/common/node/container_probe.go')
const VOLUME = spec('test/e2e/common/storage/empty_dir.go')

const weight = (input: string, paths: readonly string[], of = PROBE) =>
  commitWeights(input, [paths], of)[0] ?? 0

/** Whether each commit is likelier than the one behind it. */
function isInOrder(input: string, commits: readonly (readonly string[])[], of = PROBE): boolean {
  const weights = commits.map((paths) => weight(input, paths, of))
  return weights.every((one, index) => index === 0 || one < (weights[index - 1] ?? 0))
}

describe('the weight of a commit of CRI-O', () => {
  it('follows the area of the spec', () => {
    const commits = [
      ['server/container_stop.go'],
      ['go.mod', 'vendor/github.com/x/y/z.go'],
      ['internal/hostport/hostport.go'],
      ['docs/crio.8.md', 'test/stop.bats', 'server/container_stop_test.go'],
    ]
    expect(isInOrder('crio', commits)).toBe(true)
    const others = [['internal/storage/image.go'], ['internal/hostport/hostport.go']]
    expect(isInOrder('crio', others, VOLUME)).toBe(true)
  })

  it('is that of its most telling path', () => {
    expect(weight('crio', ['README.md', 'server/container_stop.go'])).toBe(
      weight('crio', ['server/container_stop.go']),
    )
  })
})

describe('the weight of a commit of Kubernetes', () => {
  it('follows what runs on the node, and the file of the spec', () => {
    const commits = [
      ['pkg/kubelet/prober/worker.go'],
      ['go.mod', 'vendor/modules.txt'],
      ['pkg/controller/job/job_controller.go'],
      ['CHANGELOG/CHANGELOG-1.37.md', 'test/integration/x.go', 'pkg/kubelet/kubelet_test.go'],
    ]
    expect(isInOrder('kubernetes', commits)).toBe(true)
  })

  it.each([
    'test/e2e/common/node/container_probe.go',
    'cmd/kubelet/app/server.go',
    'staging/src/k8s.io/cri-client/pkg/remote_runtime.go',
    'test/e2e_node/services/services.go',
    'test/e2e/framework/pod/wait.go',
    'test/utils/image/manifest.go',
  ])('is high for %s', (path) => {
    expect(weight('kubernetes', [path])).toBe(weight('kubernetes', ['pkg/kubelet/kubelet.go']))
  })

  it.each([
    'test/e2e/common/node/pods.go',
    'test/e2e_node/swap_test.go',
    'test/e2e/apps/job.go',
    'pkg/kubelet/OWNERS',
    'pkg/kubelet/kubelet_windows.go',
    'staging/src/k8s.io/apiserver/README.md',
  ])('is low for %s', (path) => {
    expect(weight('kubernetes', [path])).toBe(weight('kubernetes', ['docs/x']))
  })

  it('is high for the file of the spec, whatever its name', () => {
    const path = 'test/e2e_node/swap_test.go'
    expect(weight('kubernetes', [path], spec(path))).toBeGreaterThan(weight('kubernetes', [path]))
  })
})

describe('where nothing is known', () => {
  it('all commits are equal', () => {
    expect(commitWeights('crio', [null, null], PROBE)).toEqual([1, 1])
    expect(commitWeights('crun', [['a'], ['README.md']], PROBE)).toEqual([1, 1])
    expect(commitWeights('kubernetes', [['pkg/kubelet/a.go'], null], { location: null })[1]).toBe(1)
  })

  it('a commit that changes nothing is still possible', () => {
    expect(weight('crio', [])).toBeGreaterThan(0)
  })
})

/** Plays a search without flakes, and says what was found and which positions were tried. */
function play(problem: Problem, culprit: number) {
  const trials: Trial[] = []
  for (;;) {
    const step = nextStep(problem, trials, true)
    if (step.kind === 'done') {
      return { culprits: step.answer.culprits, tried: trials.map(({ setup }) => setup[0]) }
    }
    const { setup, attempts } = step
    const isBad = (setup[0] ?? 0) >= culprit
    const counts = isBad ? { trials: attempts, failures: attempts } : { trials: 1, failures: 0 }
    trials.push({ setup, seconds: 60, outcome: { kind: 'counted', ...counts } })
  }
}

it.each([1, 2, 3])(
  'commit %i is only blamed when the one before it was tried, whatever they weigh',
  (culprit) => {
    const paths = [['README.md'], ['README.md'], ['server/container_stop.go']]
    const problem: Problem = {
      parts: [
        {
          name: 'CRI-O',
          weight: 1,
          swapSeconds: 1,
          commits: commitWeights('crio', paths, PROBE),
          builds: [0, 1, 2, 3],
        },
      ],
      known: { good: { trials: 60, failures: 0 }, bad: { trials: 2, failures: 2 } },
      invocationSeconds: 40,
      specSeconds: 10,
    }
    const { culprits, tried } = play(problem, culprit)
    expect(culprits).toMatchObject([{ good: culprit - 1, bad: culprit }])
    expect(tried).toEqual(expect.arrayContaining([culprit - 1, culprit]))
  },
)
