/** Results that are kept of each spec: the newest ones. */
export const RESULTS_PER_SPEC = 200
/** Runs that are kept. There are more of them than results of a spec, because not every run has results. */
export const MOST_RUNS = 300
/** Specs that are kept: those that were seen last. The suite of e2e_node has 1,200, all suites of Kubernetes 7,000. */
export const MOST_SPECS = 10_000
export const MOST_CAUSES = 2_000
/** Digits that are kept of a digest: enough to say that two files differ. */
export const DIGEST_LENGTH = 12
/** Builds of a run. */
export const MOST_BUILDS = 10
/** Parts or conditions of a run. */
export const MOST_STATES = 200
/** Earlier names of a spec. */
export const MOST_FORMER_IDS = 5

/** Characters of texts by what they are; longer ones are cut. */
export const TEXT_LENGTHS = { name: 100, value: 500, title: 300, error: 1_000 } as const
/** Characters of the identifier of a spec or a cause. Those with a longer one are left out: cut, they would be others. */
export const ID_LENGTH = 2_000

/** Characters of a file that are read. Of 1,200 specs with 200 results it has less than 500,000. */
export const MOST_CHARACTERS = 16_000_000
/** Characters of a line that are read, lines with specs included. */
export const LINE_LENGTH = 1_000_000
export const MOST_LINES = 50_000
/** Runs in a file have lower numbers. */
export const RUN_NUMBERS = 1_000_000
/** Attempts of a spec or a run that are believed. */
export const MOST_ATTEMPTS = 10_000
/** Problems that are told one by one. */
export const MOST_PROBLEMS = 20

/** Runs that claim to be later than now by more than this are not believed. */
export const FUTURE_MILLISECONDS = 24 * 60 * 60 * 1_000
