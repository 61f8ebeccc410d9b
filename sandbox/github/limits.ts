import { invalid } from './refusal.ts'

/** Most characters of a text that GitHub keeps; longer ones are refused. */
interface TextLimit {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly characters: number
}

/**
 * Limits that are not in the description, or only in its prose: annotations and descriptions of labels as
 * https://docs.github.com/rest/checks/runs and https://docs.github.com/rest/issues/labels say; the others by the errors
 * that GitHub answers with, such as in projectdiscovery/nuclei#634 and telia-oss/github-pr-resource#259.
 */
export const TEXT_LIMITS = {
  issueTitle: { resource: 'Issue', field: 'title', code: 'custom', characters: 256 },
  issueBody: { resource: 'Issue', field: 'body', code: 'custom', characters: 65_536 },
  commentBody: {
    resource: 'IssueComment',
    field: 'data',
    code: 'unprocessable',
    characters: 65_536,
  },
  labelName: { resource: 'Label', field: 'name', code: 'custom', characters: 50 },
  labelDescription: { resource: 'Label', field: 'description', code: 'custom', characters: 100 },
  statusDescription: { resource: 'Status', field: 'description', code: 'custom', characters: 140 },
  annotationTitle: { resource: 'CheckRun', field: 'title', code: 'custom', characters: 255 },
  annotationMessage: { resource: 'CheckRun', field: 'message', code: 'custom', characters: 65_536 },
  annotationDetails: {
    resource: 'CheckRun',
    field: 'raw_details',
    code: 'custom',
    characters: 65_536,
  },
} as const satisfies Readonly<Record<string, TextLimit>>

/** @throws Refusal (422) when a text is too long */
export function limitText(
  { characters, ...detail }: TextLimit,
  text: string | null | undefined,
): void {
  if (text === null || text === undefined || Array.from(text).length <= characters) return
  const name = detail.field === 'data' ? 'Body' : detail.field
  throw invalid({ ...detail, message: `${name} is too long (maximum is ${characters} characters)` })
}

/** Statuses of one commit with one context (https://docs.github.com/rest/commits/statuses#create-a-commit-status). */
export const STATUSES_PER_CONTEXT = 1000
/** Labels of one issue. */
export const LABELS_PER_ISSUE = 100
/** Items of a page (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
export const PAGE_ITEMS = { default: 30, most: 100 } as const
/** Bytes of a file that the contents come with (https://docs.github.com/rest/repos/contents#get-repository-content). */
export const CONTENT_BYTES = 1024 * 1024
/** Files of a comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
export const COMPARED_FILES = 300
/** Files of a pull request (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
export const PULL_FILES = 3000
/** Entries of a recursive tree (https://docs.github.com/rest/git/trees#get-a-tree). */
export const TREE_ENTRIES = 100_000
