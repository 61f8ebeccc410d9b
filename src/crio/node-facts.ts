import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute } from 'node:path'
import type { CrioFiles } from '../builds/crio-files.ts'
import type { NodeFacts } from '../domain/model/node.ts'
import type { ComponentName } from '../domain/request/components.ts'
import type { RunRequest } from '../domain/request/request.ts'
import { dropInsOf } from './install.ts'
import { LIBEXEC_DIRECTORY } from './paths.ts'
import { effectiveRuntimes, handlerPrograms } from './runtimes.ts'

type NodeRequest = Pick<
  RunRequest,
  'crioDropIns' | 'crioSettings' | 'kubeletConfig' | 'kubeletFlags' | 'featureGates' | 'testArgs'
>

/** How a node with these files is set up; reads the bundle's drop-in, and programs of the machine that start pods. */
export function nodeFacts(
  { crioDropIns, crioSettings, kubeletConfig, kubeletFlags, featureGates, testArgs }: NodeRequest,
  files: CrioFiles,
): NodeFacts {
  const dropIns = dropInsOf({ files, dropIns: crioDropIns, settings: crioSettings })
  const { defaultRuntime, handlers } = effectiveRuntimes(
    dropIns.map(({ toml }) => toml).filter(isToml),
  )
  const { runtime, monitor } = handlerPrograms(handlers[defaultRuntime])
  return {
    runtime: {
      handler: defaultRuntime,
      program: partOrPath(runtime),
      monitor: partOrPath(monitor),
      programSha256: digestOfMachine(runtime),
      monitorSha256: digestOfMachine(monitor),
    },
    crioDropIns: dropIns.map(({ name, toml }) => ({ name, sha256: sha256Of(toml) })),
    kubeletConfigSha256: kubeletConfig === null ? null : sha256Of(kubeletConfig.text),
    kubeletFlags,
    featureGates: Object.entries(featureGates)
      .map(([gate, enabled]) => `${gate}=${enabled}`)
      .toSorted(),
    testArgs,
  }
}

/** Programs that start pods, by the component that contains them. */
const STARTERS: Readonly<Partial<Record<ComponentName, string>>> = {
  crun: 'crun',
  runc: 'runc',
  conmon: 'conmon',
  'conmon-rs': 'conmonrs',
}

/** Warnings for requested components that start no pod by default. */
export function unusedComponents(
  components: RunRequest['components'],
  { runtime: { handler, program, monitor } }: NodeFacts,
): readonly string[] {
  return components.flatMap(({ name }) => {
    const starter = STARTERS[name]
    if (starter === undefined || starter === program || starter === monitor) return []
    return [
      `${name} is installed, but CRI-O starts pods with the handler ${handler} (${program ?? 'no runtime_path'}, ${monitor ?? 'no monitor_path'}): select it with runtime, monitor or crio-config to test it`,
    ]
  })
}

/** The bundle's drop-in may be invalid; CRI-O itself reports that. */
function isToml(text: string): boolean {
  try {
    effectiveRuntimes([text])
    return true
  } catch {
    return false
  }
}

function partOrPath(path: string | null): string | null {
  return path !== null && dirname(path) === LIBEXEC_DIRECTORY ? basename(path) : path
}

/** So that a wrong path does not fill the memory: runtimes have a tenth of it. */
const LARGEST_PROGRAM = 256 * 1024 * 1024

/**
 * The digest of a program that the machine has under this path: it can be replaced without any other trace. Null for parts
 * of the build, which have digests, and for what cannot be read.
 */
function digestOfMachine(path: string | null): string | null {
  if (path === null || !isAbsolute(path) || dirname(path) === LIBEXEC_DIRECTORY) return null
  try {
    const stat = statSync(path)
    return stat.isFile() && stat.size <= LARGEST_PROGRAM ? sha256Of(readFileSync(path)) : null
  } catch {
    return null
  }
}

function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
