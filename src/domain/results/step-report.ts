/**
 * Marks of JUnit files whose cases are steps of a job, and not specs: names of their suites, names of classes, and how the
 * names of their cases begin.
 */
const SUITES: readonly string[] = [
  // kubernetes-sigs/kubetest2, pkg/metadata, and its predecessor in kubernetes/test-infra
  'kubetest2?',
  // openshift/ci-tools, pkg/steps/run.go, and steps of openshift/release about the machines (openshift/sippy, pkg/db/suites.go)
  'step graph',
  'prowjob-junit',
  'cluster install',
  'cluster nodes(?: ready)?',
  'metal infra',
  'gather core dump',
  'Symptom Detection',
  'Operator results',
  'Log Metrics',
]
const CLASSES: readonly string[] = ['kubetest2?', 'e2e\\.go']
const CASES: readonly string[] = [
  // openshift/ci-tools, pkg/steps, Description of each step
  'Run multi-stage test ',
  'Find the input image ',
  'Build image ',
  'Import the release payload ',
  // openshift/release, ci-operator/step-registry/ipi/install
  'install should succeed: ',
]

const MARK = new RegExp(
  [
    `<testsuite\\b[^>]*\\sname="(?:${SUITES.join('|')})"`,
    `<testcase\\b[^>]*\\sclassname="(?:${CLASSES.join('|')})"`,
    `<testcase\\b[^>]*\\sname="(?:${CASES.join('|')})`,
  ].join('|'),
)

/** Whether a JUnit file that starts so has steps of a job. */
export function hasSteps(head: string): boolean {
  return MARK.test(head)
}
