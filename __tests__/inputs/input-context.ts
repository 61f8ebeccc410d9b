import type { InputFiles, Machine } from '../../src/inputs/machine.ts'

export const WORKSPACE = '/home/runner/work/repo/repo'

/** A file tree in memory: absolute paths with their text; directories follow from the paths. */
export function someFiles(tree: Readonly<Record<string, string>> = {}): InputFiles {
  const paths = Object.keys(tree)
  return {
    read: (path) => tree[path] ?? null,
    isFile: (path) => Object.hasOwn(tree, path),
    isDirectory: (path) => paths.some((other) => other.startsWith(`${path}/`)),
    list: (path) => [
      ...new Set(
        paths
          .filter((other) => other.startsWith(`${path}/`))
          .map((other) => other.slice(path.length + 1).split('/', 1)[0] ?? ''),
      ),
    ],
  }
}

/** A hosted runner's machine. */
export function aMachine(changes: Partial<Machine> = {}): Machine {
  return {
    cpus: 4,
    nodeArchitecture: 'x64',
    platform: 'linux',
    cwd: WORKSPACE,
    homeDirectory: '/home/user',
    temporaryDirectory: '/tmp',
    ...changes,
  }
}

/** The environment that the runner makes of a step's `with:`, in a job on a hosted runner. */
export function anEnvironment(
  inputs: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: WORKSPACE,
    GITHUB_REPOSITORY: 'cri-o/cri-o',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_TEMP: '/home/runner/work/_temp',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...Object.fromEntries(variables),
  }
}
