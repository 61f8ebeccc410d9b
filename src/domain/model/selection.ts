/** Ginkgo's filters as the test binary gets them, and what is left out on purpose. */
export type { Selection, TrackedSkip } from '../../../schemas/generated/report.ts'
