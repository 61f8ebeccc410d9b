import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { renderForTerminal } from '../../../src/domain/views/terminal/summary.ts'
import { describeWithShared, sharedPath } from '../../domain/results/recordings.ts'
import {
  CUT,
  component,
  container,
  finished,
  multiStage,
  pod,
  prowjob,
  reportIn,
  reportOn,
  STARTED,
  steps,
  type Tree,
} from './job-artifacts.ts'

type Expected = readonly [result: string, reason: string, audience: string, headline: RegExp]

const TIME_LIMIT: Expected = ['incomplete', 'suite-timeout', 'unknown', /time limit/]
const CANCELLED: Expected = ['cancelled', 'cancelled', 'workflow', /after 1 of 3 planned specs/]
const JOB_LOST: Expected = ['incomplete', 'step-killed', 'environment', /1 of 3 planned specs/]
const SUITE_LOST: Expected = ['incomplete', 'suite-killed', 'environment', /1 of 3 planned specs/]
const KILLED: Expected = ['incomplete', 'suite-killed', 'environment', /was killed/]
const NOT_UP: Expected = ['environment', 'node-not-up', 'environment', /machine|pod/]

function limit(text: string): Expected {
  return ['incomplete', 'suite-timeout', 'unknown', new RegExp(`time limit of ${text} `)]
}

const GITHUB = '2026-09-01T16:10:10.1234567Z ##[error]'
const GITLAB = '2026-09-01T16:10:10.123456Z 00O '
const JENKINS = '[2026-09-01T16:10:10.123Z] '
const COMMAND =
  "command [ssh -o LogLevel=ERROR core@192.0.2.10 -- sudo sh -c 'cd /w && timeout -k 30s 10800.000000s ./ginkgo --nodes=8 ./e2e_node.test 2>&1 | tee -i /w/g.log']"

const RUNNER_FAILED =
  'Start Test Suite on Host tmp-node-e2e-1\n\nFailure Finished Test Suite on Host tmp-node-e2e-1. Refer to artifacts directory for ginkgo log for this host.\n'

/** The console of a suite that ends in mid-run, and what else is there. */
const SILENT_ENDS: readonly (readonly [string, Tree, Expected])[] = [
  ['nothing is known', {}, KILLED],
  [
    'the time limit of Prow',
    {
      'build-log.txt':
        CUT + component('entrypoint', 'Process did not finish before 4h0m0s timeout'),
    },
    limit('4h00m'),
  ],
  [
    'the time limit of Prow, as text of logrus',
    {
      'build-log.txt': `${CUT}time="2026-09-01T14:10:10Z" level=error msg="Process did not finish before 1h30m0s timeout" component=entrypoint file="run.go:169"\n`,
    },
    limit('1h30m'),
  ],
  [
    'the time limit of Prow, and stacks of an interrupted suite after it',
    {
      'build-log.txt': `${CUT}${component('entrypoint', 'Process did not finish before 2h0m0s timeout')}${'  goroutine 1 [select]\n'.repeat(3000)}${component('entrypoint', 'Process did not exit before 15m0s grace period')}`,
    },
    limit('2h00m'),
  ],
  [
    "the time limit of Prow, of which only the entrypoint's error is left",
    {
      'build-log.txt': `${CUT}{"component":"entrypoint","error":"process timed out","msg":"Error executing test process"}\n`,
    },
    TIME_LIMIT,
  ],
  [
    'a job of Prow that took as long as it may',
    {
      'started.json': STARTED,
      'finished.json': finished('FAILURE', 4.25),
      'prowjob.json': prowjob('failure', 'Job failed.'),
    },
    limit('4h00m'),
  ],
  [
    'a pod of Prow that ran too long',
    { 'prowjob.json': prowjob('aborted', 'Pod running timeout.') },
    TIME_LIMIT,
  ],
  [
    'a newer run',
    {
      'build-log.txt': CUT + component('entrypoint', 'Entrypoint received interrupt: terminated'),
      'finished.json': finished('ABORTED'),
      'prowjob.json': prowjob('aborted', 'Aborted as the newer version of this job is running.'),
    },
    [
      'cancelled',
      'cancelled',
      'workflow',
      /^A newer run of the job replaced this one after 1 of 3/,
    ],
  ],
  [
    'an interrupt of the entrypoint',
    { 'build-log.txt': CUT + component('entrypoint', 'Entrypoint received interrupt: terminated') },
    CANCELLED,
  ],
  ['an aborted job of Prow', { 'finished.json': finished('ABORTED') }, CANCELLED],
  [
    'a deleted pod',
    {
      'build-log.txt': CUT + component('entrypoint', 'Entrypoint received interrupt: terminated'),
      'finished.json': finished('ABORTED'),
      'prowjob.json': prowjob('error', 'Pod got deleted unexpectedly'),
    },
    JOB_LOST,
  ],
  [
    'an evicted pod',
    { 'podinfo.json': pod({ phase: 'Failed', reason: 'Evicted', message: 'low on memory' }) },
    JOB_LOST,
  ],
  [
    'a preempted pod',
    { 'podinfo.json': pod({}, [{ reason: 'Preempting', message: 'by kubelet' }]) },
    JOB_LOST,
  ],
  [
    'a drained node',
    {
      'podinfo.json': pod({
        conditions: [{ type: 'DisruptionTarget', reason: 'EvictionByEvictionAPI', message: 'x' }],
        containerStatuses: [container('test', 'OOMKilled', 143)],
      }),
    },
    JOB_LOST,
  ],
  [
    'a container without memory',
    { 'podinfo.json': pod({ containerStatuses: [container('test', 'OOMKilled', 137)] }) },
    ['incomplete', 'suite-killed', 'environment', /out of memory.*1 of 3/],
  ],
  [
    'a job without an end',
    { 'started.json': STARTED },
    ['incomplete', 'step-killed', 'unknown', /did not end/],
  ],
  [
    'the time limit of the remote runner, with all output once more',
    {
      'build-log.txt': `${CUT}\nFailure Finished Test Suite on Host tmp-node-e2e-1. Refer to artifacts directory for ginkgo log for this host.\n[${COMMAND} failed with error: exit status 124 and output:\n${CUT}${'  more\n'.repeat(2000)}, command [scp -r core@192.0.2.10:/w/results/*.log /a] failed with error: exit status 1]\n`,
    },
    limit('3h00m'),
  ],
  [
    'a lost connection to the machine',
    {
      'build-log.txt': `${CUT}client_loop: send disconnect: Broken pipe\r\n\nFailure Finished Test Suite on Host h\n[${COMMAND} failed with error: exit status 255 and output:\n`,
    },
    SUITE_LOST,
  ],
  [
    'an old lost connection',
    { 'build-log.txt': `${CUT}I0901 11:41:26.755] Write failed: Broken pipe\n` },
    SUITE_LOST,
  ],
  [
    'a crash of the kernel',
    {
      'artifacts/h/serial-1.log':
        '[    0.000000] Linux version 6.12.0\n[ 4182.1] Kernel panic - not syncing: softlockup: hung tasks\n',
      'build-log.txt':
        CUT + component('entrypoint', 'Process did not finish before 4h0m0s timeout'),
    },
    ['incomplete', 'suite-killed', 'environment', /kernel of the machine crashed/],
  ],
  [
    'a machine that was shut down',
    {
      'artifacts/h/serial-1.log':
        '[    0.000000] Linux version 6.12.0\n[ 4182.1] systemd-logind[812]: Power key pressed short.\n',
    },
    SUITE_LOST,
  ],
  [
    'a machine that was shut down, to which the connection was lost',
    {
      'artifacts/h/serial-1.log':
        '[  90.1] reboot: Restarting system\n[    0.000000] Linux version 6.12.0\n[ 4182.1] systemd-logind[812]: Powering off...\n[ 4182.2] systemd[1]: Stopping crio.service - Container Runtime Interface for OCI (CRI-O)...\n[ 4190.1] reboot: Power down\n',
      'build-log.txt': `${CUT}Connection to 192.0.2.10 closed by remote host.\n`,
    },
    [
      'incomplete',
      'suite-killed',
      'environment',
      /^Incomplete: The machine of the suite was shut down/,
    ],
  ],
  [
    'a machine that restarted only before the suite',
    {
      'artifacts/h/serial-1.log':
        '[  90.1] reboot: Restarting system\n[    0.000000] Linux version 6.12.0\n',
      'build-log.txt': `${CUT}Connection to 192.0.2.10 closed by remote host.\n`,
    },
    [
      'incomplete',
      'suite-killed',
      'environment',
      /connection to the machine of the suite was lost/,
    ],
  ],
  [
    'a preempted machine',
    {
      'build-log.txt': `${CUT}Connection to 192.0.2.10 closed by remote host.\nI0901 11:41:26.755000 88 gce.go:301] operation compute.instances.preempted: Instance was preempted.\n`,
    },
    ['incomplete', 'suite-killed', 'environment', /preemption/],
  ],
  [
    'a machine that restarted',
    {
      'started.json': STARTED,
      'finished.json': finished('FAILURE'),
      'artifacts/h-system.log': `Sep 01 09:00:00 h kernel: Linux version 6.12.0\nSep 01 10:40:00 h kernel: Linux version 6.12.0\n`,
    },
    ['incomplete', 'suite-killed', 'environment', /restarted/],
  ],
  [
    'an OOM kill of the suite in a system log',
    {
      'artifacts/h-system.log':
        'Sep 01 10:12:00 h kernel: Out of memory: Killed process 812 (e2e_node.test) total-vm:1kB\n',
      'build-log.txt':
        CUT + component('entrypoint', 'Process did not finish before 4h0m0s timeout'),
    },
    KILLED,
  ],
  [
    "GitHub's time limit",
    {
      'job.txt': `${GITHUB}The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 360 minutes.\n${GITHUB}The operation was canceled.\n`,
    },
    limit('6h00m'),
  ],
  [
    "GitHub's newer time limit",
    { 'job.txt': `${GITHUB}The job has exceeded the maximum execution time of 45m0s\n` },
    limit('45m00s'),
  ],
  [
    "GitHub's time limit of a step",
    { 'job.txt': `${GITHUB}The action 'Run specs' has timed out after 90 minutes.\n` },
    limit('1h30m'),
  ],
  [
    'a cancelled job of GitHub',
    {
      'job.txt': `${GITHUB}The operation was canceled.\n2026-09-01T16:10:11.1Z Cleaning up orphan processes\n`,
    },
    CANCELLED,
  ],
  [
    'a cancelled job, as gh prints it',
    { 'job.txt': `e2e\tRun specs\t${GITHUB}The operation was canceled.\n` },
    CANCELLED,
  ],
  [
    'a cancelled job, as the page shows it',
    { 'job.txt': 'Error: The operation was canceled.\n' },
    CANCELLED,
  ],
  [
    'a shutdown of the runner',
    {
      'job.txt': `${GITHUB}The runner has received a shutdown signal. This can happen when the runner service is stopped.\n${GITHUB}Process completed with exit code 143.\n${GITHUB}The operation was canceled.\n`,
    },
    JOB_LOST,
  ],
  [
    'a lost runner',
    {
      'job.txt': `${GITHUB}The hosted runner: GitHub Actions 3 lost communication with the server.\n`,
    },
    JOB_LOST,
  ],
  [
    'a full disk',
    { 'job.txt': `${GITHUB}No space left on device : '/home/runner/runners/_diag/x.log'\n` },
    JOB_LOST,
  ],
  ['exit code 137', { 'job.txt': `${GITHUB}Process completed with exit code 137.\n` }, KILLED],
  ['exit code 143', { 'job.txt': `${GITHUB}Process completed with exit code 143.\n` }, JOB_LOST],
  [
    "Jenkins' time limit",
    {
      consoleText: `${JENKINS}Build timed out (after 20 minutes). Marking the build as aborted.\n${JENKINS}Build was aborted\n${JENKINS}Finished: ABORTED\n`,
    },
    limit('20m00s'),
  ],
  [
    'a time limit in a pipeline of Jenkins',
    {
      consoleText:
        '01:15:33  Cancelling nested steps due to timeout\n01:15:34  Finished: ABORTED\n',
    },
    TIME_LIMIT,
  ],
  [
    'an aborted build of Jenkins',
    { consoleText: `Aborted by Jane Doe\nFinished: ABORTED\n` },
    CANCELLED,
  ],
  [
    'a lost agent of Jenkins',
    { consoleText: `${JENKINS}Cannot contact node-7: java.lang.InterruptedException\n` },
    JOB_LOST,
  ],
  [
    'a killed script of Jenkins',
    { consoleText: `ERROR: script returned exit code 137\nFinished: FAILURE\n` },
    KILLED,
  ],
  [
    "GitLab's time limit",
    {
      'trace.log': `${GITLAB}\u001b[31;1mERROR: Job failed: execution took longer than 1h0m0s seconds\u001b[0;m\n`,
    },
    limit('1h00m'),
  ],
  [
    "GitLab's time limit, after the end of a section",
    {
      'job.log': `Terminated\nsection_end:1786436400:step_script\r\u001b[0K\u001b[31;1mERROR: Job failed: execution took longer than 1h0m0s seconds\n\u001b[0;m`,
    },
    limit('1h00m'),
  ],
  [
    "GitLab's time limit, of which only the warning of the step is left",
    {
      'job.log':
        '\u001b[0;33mWARNING: step_script could not run to completion because the timeout was exceeded. For more control\u001b[0;m\n',
    },
    TIME_LIMIT,
  ],
  [
    'the time limit of a pod of ci-operator',
    {
      'build-log.txt': `${CUT}\u001b[31mERRO\u001b[0m[2026-09-01T12:00:00Z] \n  * could not run steps: step e2e failed: "e2e" pod "e2e-test" failed: the pod ns/e2e-test failed after 2h0m0s (failed containers: ): DeadlineExceeded Pod was active on the node longer than the specified deadline\n`,
    },
    TIME_LIMIT,
  ],
  [
    'no output on CircleCI',
    { 'job.log': 'Too long with no output (exceeded 10m0s): context deadline exceeded\n' },
    limit('10m00s'),
  ],
  ['the time limit of tmt', { 'job.log': "Maximum test time '1h' exceeded.\n" }, limit('1h00m')],
  [
    'a failure in another job of the matrix on GitHub',
    { 'job.log': `${GITHUB}The strategy configuration was canceled because "e2e.crun" failed\n` },
    CANCELLED,
  ],
  ['a cancelled job of GitLab', { 'trace.log': 'ERROR: Job failed: canceled\n' }, CANCELLED],
  [
    'a lost pod of GitLab',
    { 'trace.log': 'ERROR: Job failed (system failure): pods "runner-1" not found\n' },
    JOB_LOST,
  ],
  [
    'a killed job of GitLab',
    { 'trace.log': 'ERROR: Job failed: command terminated with exit code 137\n' },
    KILLED,
  ],
  [
    "Tekton's time limit",
    { 'task.log': 'TaskRun "e2e-x" failed to finish within "1h0m0s"\n' },
    limit('1h00m'),
  ],
  [
    'a deleted pod of ci-operator',
    {
      'build-log.txt': `${CUT}error: could not run steps: step e2e failed: the pod ci-op-1/e2e was deleted without completing after 7m46s (failed containers: )\n`,
    },
    JOB_LOST,
  ],
  [
    'a killed process of make',
    { 'build-log.txt': `${CUT}make: *** [Makefile:292: test-e2e-node] Error 137\n` },
    KILLED,
  ],
]

describe('a suite that ends in mid-run', () => {
  it.each(SILENT_ENDS)('because of %s', async (_, tree, [result, reason, audience, headline]) => {
    const report = await reportOn({ 'console.log': CUT, ...tree })
    expect(report.verdict).toMatchObject({ result, reason })
    expect(report.verdict.headline).toMatch(headline)
    expect(report.findings.map((finding) => [finding.reason, finding.audience])).toEqual([
      [reason, audience],
    ])
    expect(report.findings[0]?.evidence).toContain(
      'still running: [sig-node] Pods should be evicted [Serial]',
    )
  })

  it('names the line that says so, its file and the last spec that ended', async () => {
    const line = component('entrypoint', 'Process did not finish before 4h0m0s timeout')
    const report = await reportOn({ 'build-log.txt': CUT + line })
    expect(report.findings[0]).toMatchObject({
      id: 'job-time-limit',
      evidence: [
        'build-log.txt: Process did not finish before 4h0m0s timeout',
        'still running: [sig-node] Pods should be evicted [Serial]',
        'last finished: [sig-node] Pods should start',
      ],
    })
  })
})

/** The files of a job whose suite left nothing. */
const WITHOUT_SUITE: readonly (readonly [string, Tree, Expected])[] = [
  [
    'the machine was not there',
    {
      'artifacts/junit_runner.xml': steps('Test', 'exit status 255'),
      'build-log.txt': `Failure Finished Test Suite on Host h\n[${COMMAND} failed with error: exit status 255 and output: ssh: connect to host 192.0.2.10 port 22: Connection timed out\n]\n`,
    },
    NOT_UP,
  ],
  [
    'the step Test failed, and the machine refused connections while it booted',
    {
      'junit_runner.xml': steps('Test', 'exit status 255'),
      'build-log.txt':
        'E0901 10:40:00.000001     100 ssh.go:149] failed to run SSH command: out: ssh: connect to host 192.0.2.10 port 22: Connection refused\r\n, err: exit status 255\n',
    },
    ['incomplete', 'no-report', 'unknown', /step for the suite failed/],
  ],
  [
    'the key was refused',
    {
      'build-log.txt':
        'I0909 10:32:31.448] unable to create gce instance with running docker daemon for image fcos.  instance x not running docker/containerd daemon - Command failed: prow@192.0.2.11: Permission denied (publickey).\n',
    },
    NOT_UP,
  ],
  [
    'the zone was full',
    {
      'build-log.txt':
        "could not create instance tmp-1: [&{Code:ZONE_RESOURCE_POOL_EXHAUSTED_WITH_DETAILS Location: Message:The zone 'z' does not have enough resources}]\n",
    },
    ['environment', 'node-not-up', 'environment', /capacity/],
  ],
  [
    'the quota was used up',
    { 'junit_runner.xml': steps('Up', "Quota 'CPUS' exceeded. Limit: 24.0") },
    ['environment', 'node-not-up', 'environment', /capacity or quota/],
  ],
  ['the step Up failed', { 'junit_runner.xml': steps('Up', 'exit status 1') }, NOT_UP],
  [
    'the step Build failed',
    { 'junit_runner.xml': steps('Build', 'exit status 2'), 'finished.json': finished('FAILURE') },
    ['environment', 'build-unavailable', 'unknown', /could not build/],
  ],
  [
    'the step Test failed',
    { 'junit_runner.xml': steps('Test', 'exit status 255'), 'finished.json': finished('FAILURE') },
    ['incomplete', 'no-report', 'unknown', /step for the suite failed/],
  ],
  [
    'the machines of ci-operator could not be set up',
    {
      'artifacts/junit_operator.xml': multiStage(
        'step graph',
        'Run multi-stage test e2e-install - e2e-install-ipi-install-rbac container test',
        'exit code 4',
      ),
    },
    NOT_UP,
  ],
  [
    'the cloud of ci-operator had no room',
    {
      'artifacts/junit_operator.xml': multiStage(
        'job',
        'Run multi-stage test pre phase',
        'error waiting for the instance: Quota exceeded',
      ),
    },
    ['environment', 'node-not-up', 'environment', /capacity or quota/],
  ],
  [
    'the cluster was not installed',
    {
      'artifacts/junit_install.xml': multiStage(
        'cluster install',
        'install should succeed: cluster bootstrap',
        'openshift cluster install failed',
      ),
    },
    NOT_UP,
  ],
  [
    'ci-operator could not build an image',
    {
      'artifacts/junit_operator.xml': multiStage(
        'step graph',
        'Build image src from the repository',
        'build error: x',
      ),
    },
    ['environment', 'build-unavailable', 'unknown', /could not build/],
  ],
  [
    'the test of ci-operator failed, whose name is like a set-up',
    {
      'artifacts/junit_operator.xml': multiStage(
        'step graph',
        'Run multi-stage test e2e-install - e2e-install-node-e2e container test',
        'exit code 1',
      ),
    },
    ['incomplete', 'no-report', 'unknown', /step for the suite failed/],
  ],
  [
    'the build of CRI-O does not exist, so that the machine did not come up',
    {
      'build-log.txt': `${RUNNER_FAILED}unable to create gce instance with running docker daemon for image fcos. instance tmp-node-e2e-1 not running docker/containerd/crio daemon - Command failed:\n`,
      'artifacts/tmp-node-e2e-1-system.log':
        "Sep 01 09:50:00 h bash[7]: curl: (22) The requested URL returned error: 404\nSep 01 09:50:01 h systemd[1]: install-crio.service: Failed with result 'exit-code'.\n",
      'artifacts/tmp-node-e2e-1/crio.log': '-- No entries --\n',
    },
    ['environment', 'build-unavailable', 'environment', /installation of CRI-O .* failed/],
  ],
  [
    'CRI-O did not start, so that the machine did not come up',
    {
      'build-log.txt': `${RUNNER_FAILED}unable to create gce instance with running docker daemon for image fcos. instance tmp-node-e2e-1 not running docker/containerd/crio daemon - Command failed:\n`,
      'artifacts/tmp-node-e2e-1/crio.log':
        'Sep 01 09:50:00 h crio[7]: time="2026-09-01T09:50:00Z" level=fatal msg="validating runtime config: no crun"\n',
    },
    ['environment', 'crio-not-up', 'cri-o', /CRI-O did not start/],
  ],
  [
    'another step failed',
    {
      'artifacts/junit_operator.xml': multiStage(
        'step graph',
        'Run multi-stage test post phase',
        'exit code 1',
      ),
    },
    ['incomplete', 'no-report', 'unknown', /A step of the job failed/],
  ],
  [
    'all steps passed',
    { 'junit_runner.xml': steps('', ''), 'finished.json': finished('SUCCESS') },
    ['incomplete', 'no-report', 'unknown', /left no results/],
  ],
  [
    'the job failed',
    { 'finished.json': finished('FAILURE') },
    ['incomplete', 'no-report', 'unknown', /left no results/],
  ],
  [
    'the job was aborted',
    { 'finished.json': finished('ABORTED') },
    ['cancelled', 'cancelled', 'workflow', /^The job was aborted$/],
  ],
  [
    'the pod did not start',
    {
      'prowjob.json': prowjob('error', 'Pod scheduling timeout.'),
      'finished.json': finished('ERROR'),
    },
    NOT_UP,
  ],
  [
    'its time ended',
    { 'build-log.txt': component('entrypoint', 'Process did not finish before 4h0m0s timeout') },
    ['incomplete', 'suite-timeout', 'unknown', /time limit of 4h00m ended the run$/],
  ],
  [
    'a job of GitHub was cancelled',
    { 'job.txt': `${GITHUB}The operation was canceled.\n` },
    ['cancelled', 'cancelled', 'workflow', /^The job was cancelled$/],
  ],
]

describe('a job whose suite left nothing', () => {
  it.each(WITHOUT_SUITE)('because %s', async (_, tree, [result, reason, audience, headline]) => {
    const report = await reportOn(tree)
    expect(report.verdict).toMatchObject({ result, reason })
    expect(report.verdict.headline).toMatch(headline)
    expect(report.findings.map((finding) => finding.audience)).toEqual([audience])
    expect(report.findings[0]?.evidence).not.toEqual([])
  })
})

const cases = sharedPath('cases')

describeWithShared(cases)('the cases of Prow (skipped without CRIO_NODE_E2E_SHARED_DATA)', () => {
  it.each([
    ['prow-job-timeout', 'incomplete', 'suite-timeout', /4h/],
    ['prow-ssh-255', 'environment', 'node-not-up', /exit status 255/],
    ['prow-vm-not-up', 'environment', 'node-not-up', /Permission denied/],
    ['prow-runner-first', 'failed', 'specs-failed', /host IP/],
    ['prow-green-suite', 'passed', 'all-passed', /6 specs passed/],
  ])('%s is %s, %s', async (name, result, reason, shown) => {
    const report = await reportIn(join(cases ?? '', name, 'input'))
    expect(report.verdict).toMatchObject({ result, reason })
    expect(renderForTerminal(report, { columns: 500, paint: (_, text) => text })).toMatch(shown)
  })
})
