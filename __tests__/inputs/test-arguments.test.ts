import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { fieldsOf, listOf, textsOf } from '../../src/domain/fields.ts'
import { NO_TEST_ARGUMENTS, parseTestArguments } from '../../src/inputs/test-arguments.ts'
import { describeWithShared, present, sharedPath } from '../domain/results/recordings.ts'

/** What every Prow job of CRI-O passes on. */
const BASE = String.raw`--container-runtime-endpoint=unix:///var/run/crio/crio.sock --container-runtime-process-name=/usr/local/bin/crio --container-runtime-pid-file= --kubelet-flags="--cgroup-driver=systemd --cgroup-root=/" --extra-log="{\"name\": \"crio.log\", \"journalctl\": [\"-u\", \"crio\"]}"`
const FLAGS = ['--cgroup-driver=systemd', '--cgroup-root=/']

function given(text: string) {
  const parsed = parseTestArguments(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

function problems(text: string): readonly string[] {
  const parsed = parseTestArguments(text)
  return parsed.ok ? [] : parsed.problems.map(({ given: value, why }) => `${value} ${why}`)
}

describe('test arguments', () => {
  it('are none without text', () => {
    expect(given('')).toEqual(NO_TEST_ARGUMENTS)
  })

  it('are those of a Prow job, without what the action does anyway', () => {
    expect(given(BASE)).toEqual({ ...NO_TEST_ARGUMENTS, kubeletFlags: FLAGS })
  })

  it.each([
    [`--test-args=${BASE}`],
    [`--node-test-args=${BASE}`],
    [`- --test-args=${BASE}`],
    [`- '--test-args=${BASE}'`],
    [`--test_args='${BASE}'`],
    [`TEST_ARGS='${BASE}'`],
    [BASE.replaceAll(' --', ' \\\n  --')],
    [BASE.replaceAll(' --c', '\n--c')],
  ])('are the same as they are copied: %j', (text) => {
    expect(given(text).kubeletFlags).toEqual(FLAGS)
    expect(given(text).testArgs).toEqual([])
  })

  it('give gates and the time limit as the values of their inputs', () => {
    const text = `--ginkgo.timeout=3h ${BASE} --service-feature-gates="A=true,B=false" --feature-gates=A=true`
    expect(given(text)).toMatchObject({
      featureGates: { A: true, B: false },
      timeoutSeconds: 10_800,
    })
  })

  it.each([
    ['--v=6\n--delete-namespace=false', ['--v=6', '--delete-namespace=false']],
    ['--v=6 --delete-namespace=false', ['--v=6', '--delete-namespace=false']],
    [
      '--runtime-config=api/alpha=true,api/beta=true',
      ['--runtime-config=api/alpha=true,api/beta=true'],
    ],
    ['--system-spec-file=/with space/x.yaml', ['--system-spec-file=/with space/x.yaml']],
    ['--x={"a": "b"}', ['--x={"a": "b"}']],
    ["--x=it's", ["--x=it's"]],
    [String.raw`--x=a\.b`, [String.raw`--x=a\.b`]],
    ['--prepull-images', ['--prepull-images']],
    [`--extra-log='{"name": "kern.log"}'`, ['--extra-log={"name": "kern.log"}']],
  ])('are otherwise passed on: %j', (text, testArgs) => {
    expect(given(text)).toEqual({ ...NO_TEST_ARGUMENTS, testArgs })
  })

  it.each([
    [
      '--container-runtime-endpoint=unix:///run/containerd/containerd.sock',
      /is not of CRI-O, on which the suite runs$/,
    ],
    [
      '--container-runtime-process-name=/usr/bin/containerd',
      /is not of CRI-O, on which the suite runs$/,
    ],
    ['--container-runtime-pid-file=/run/crio.pid', /is not of CRI-O, on which the suite runs$/],
    ['--report-dir=/tmp/x', /use the input report-dir$/],
    ['--ginkgo.focus="a b"', /use the input focus$/],
    ['--ginkgo.dryRun', /no spec would run$/],
    ['--ginkgo.failFast', /would not run$/],
    ['--nodes=8', /use the input procs$/],
    ['--label-filter=Slow', /use the input label-filter$/],
    ['--node-name=x', /the action sets it$/],
    ['--extra-log="{}"', /is not a JSON object whose "name" is/],
    [`--extra-log='{"name": "../x"}'`, /is not a JSON object whose "name" is/],
    ['--feature-gates=A=yes', /has the value "A=yes", which is not a name with/],
    ['--feature-gates=A=true --service-feature-gates=A=false', /^A is both true and false/],
    ['--kubelet-flags', /has no value after `=`$/],
    ['--kubelet-flags "--a=b"', /has no value after `=`$/],
    ['--kubelet-flags="--a=b', /has an opening " without a closing one$/],
    ['--x="$HOME"', /only a shell can replace$/],
    ['--v 6', /other than `=`$/],
    ['plain', /is not a flag$/],
  ])('are refused: %j', (text, why) => {
    expect(problems(text)).toEqual([expect.stringMatching(why)])
  })
})

const jobs = sharedPath('prow-crio-jobs.json')

describeWithShared(jobs)('test arguments of every Prow job of CRI-O', () => {
  it('are accepted, and few of them are left', () => {
    const all = listOf(JSON.parse(readFileSync(present(jobs), 'utf8')))
      .flatMap((job) => textsOf(fieldsOf<'args'>(job).args))
      .filter((argument) => /^--(?:node-)?test-args=/.test(argument))
    expect(all.length).toBeGreaterThan(40)
    for (const argument of all) {
      expect(problems(argument)).toEqual([])
      expect(given(argument).kubeletFlags).toContain('--cgroup-driver=systemd')
      for (const rest of given(argument).testArgs) expect(rest).toMatch(/^--runtime-config=/)
    }
  })
})
