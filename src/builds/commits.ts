import type { GitHub } from '../adapters/github.ts'
import { CRIO_REPOSITORY, KUBERNETES_REPOSITORY } from '../domain/request/build-locations.ts'
import { invalidInput } from './errors.ts'

const PROJECTS = {
  crio: { name: 'CRI-O', repository: CRIO_REPOSITORY },
  kubernetes: { name: 'Kubernetes', repository: KUBERNETES_REPOSITORY },
}

/**
 * Asks GitHub for the full name of a commit.
 * @param input that names the commit
 * @param commit full or abbreviated
 * @throws RunError (input, invalid-input) when GitHub has no such commit, or more than one
 */
export async function lookUpCommit(
  input: keyof typeof PROJECTS,
  commit: string,
  github: GitHub,
): Promise<string> {
  const { name, repository } = PROJECTS[input]
  const found = await github.commit(repository, commit)
  if (found?.sha.startsWith(commit) === true) return found.sha
  throw invalidInput(
    `${name} has no commit ${commit}`,
    `${repository} on GitHub has no commit that begins so, or more than one`,
    `Give the full commit (input ${input})`,
  )
}
