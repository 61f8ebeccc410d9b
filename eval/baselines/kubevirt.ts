/** What the classifier of KubeVirt's CI calls the cause of a failed build (kubevirt/ci-health, pkg/ci-failures). */
export type KubevirtCategory = 'external' | 'internal' | 'pr-build' | 'needs-investigation'

/** Its rules that are not about one build system, in its order: the first that matches wins. */
const RULES: readonly (readonly [category: KubevirtCategory, pattern: RegExp])[] = [
  ['external', /Error downloading \[https?:|failed to fetch\. no such package/],
  ['external', /unable to copy from source docker:/],
  [
    'external',
    /(?:pinging container registry|bearer token|initializing source).{0,500}unexpected HTTP status/,
  ],
  ['external', /lookup \S{1,300}: (?:Temporary failure in name resolution|no such host)/],
  ['external', /unable to access 'https:\/\/github\.com/],
  ['external', /cannot remove container \S{1,100} as it could not be stopped/],
  ['external', /timed out waiting for file \/var\/lib\/containers\/storage/],
  ['external', /rate limiter Wait returned an error: context deadline exceeded/],
  ['external', /Failed, retrying in \d{1,9}s/],
  ['pr-build', /Found panic in test output|Build failed\. Not running/],
  ['internal', /timed out waiting for the condition on (?:deployments|kubevirts)\//],
  ['internal', /failed while waiting for the control plane to start/],
  ['internal', /failed to create cluster:/],
]

/** The category of a failure by these rules. */
export function kubevirtCategory(text: string): KubevirtCategory {
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'needs-investigation'
}
