/** Ginkgo's filters as passed to the test binary, and tracked skips. */
export type { Selection, TrackedSkip } from '../../../schemas/generated/report.ts'
