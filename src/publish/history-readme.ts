/** The file of a history branch that says what the branch is. */
export const README = 'README.md'

/** The first line of it. A branch without this line is not of this action, and is never written. */
const MARKER = '<!-- crio-node-e2e: history branch -->'

const TEXT = `${MARKER}
# History of node e2e runs

The report action of crio-node-e2e writes the results of runs to this branch, and compares later runs with them.
The branch has no code and no history in common with other branches.

- \`badge.json\` has the result and the day of the newest night, for https://shields.io/badges/endpoint-badge.
- \`newest-night.json\` has its verdict, for the page that pages.yml publishes.
- Do not merge it, and do not edit its files by hand: \`crio-node-e2e history\` shows, imports, repairs and shortens them.
- To begin anew, delete the branch. The next recorded run makes it again.
- The first line of this file shows that crio-node-e2e may write here.
`

/** The files with which a history branch begins, by path. */
export const FIRST_FILES: ReadonlyMap<string, string> = new Map([[README, TEXT]])

/** Whether a branch with this README is a history branch. */
export function isOwnBranch(readme: string): boolean {
  return (
    readme
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)[0]
      ?.trimEnd() === MARKER
  )
}
