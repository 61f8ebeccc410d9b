import { basename } from 'node:path'
import type { Commands } from '../../adapters/exec.ts'
import type { CrioFiles } from '../../builds/crio-files.ts'
import { checkDropIns } from '../../crio/check-configuration.ts'
import { pauseImage, pullImages } from '../../crio/images.ts'
import { dropInsOf, installCrio } from '../../crio/install.ts'
import { requireScenarioSettings } from '../../crio/scenario.ts'
import { startCrio } from '../../crio/service.ts'
import { attributeToDropIns } from '../../crio/start-failure.ts'
import type { ResolvedBuild } from '../../domain/model/builds.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { wantedImages } from '../../domain/request/images.ts'
import { formatDuration, plural } from '../../domain/text.ts'
import type { HostDeps } from '../../host/host.ts'
import { listImages } from '../../suite/enumerate.ts'
import { placeRepositories } from '../../suite/workspace.ts'
import { type Run, warn } from './run.ts'

/** The stage in which the CRI-O build checks its configuration, before anything on the machine is changed. */
export async function checkCrio(
  { deps, request, workspace }: Run,
  commands: Commands,
  files: CrioFiles,
): Promise<void> {
  if (request.scenario !== null) requireScenarioSettings(request.scenario, request.crioDropIns)
  const dropIns = dropInsOf({ files, dropIns: request.crioDropIns, settings: request.crioSettings })
  const users = new Set(request.crioDropIns.map(({ name }) => name))
  await checkDropIns(
    { commands, scratch: workspace.scratch },
    { crio: files.crio, dropIns, userDropIns: users },
  )
  deps.log.info(`CRI-O accepts the configuration: ${plural(dropIns.length, 'drop-in')}`)
}

/** The stage that installs CRI-O and lets it check the installed configuration. */
export async function placeCrio(
  { request }: Run,
  host: HostDeps,
  files: CrioFiles,
  mayRaiseLimits: boolean,
): Promise<void> {
  await installCrio(host, {
    files,
    settings: request.crioSettings,
    dropIns: request.crioDropIns,
    mayRaiseLimits,
  })
}

/** The stage that starts CRI-O and verifies that the planned build runs. */
export async function bringUpCrio(
  { deps, request }: Run,
  host: HostDeps,
  build: ResolvedBuild,
  crictl: string,
): Promise<void> {
  const binary = build.parts.find((part) => basename(part.name) === 'crio')
  if (binary === undefined) throw new Error('the CRI-O build has no part crio')
  try {
    await startCrio({ ...host, sleep: deps.sleep }, crictl, binary.sha256)
  } catch (error) {
    throw attributeToDropIns(error, request.crioDropIns)
  }
  deps.log.info(`CRI-O ${build.version} is running and is the requested build`)
}

/** Results of earlier stages that the image stage needs. */
export interface ImageNeeds {
  readonly planned: readonly PlannedSpec[]
  readonly e2eNodeTest: string
  readonly crictl: string
}

/** The stage that pulls the images that the selected specs need. */
export async function pullNeeded(
  run: Run,
  host: HostDeps,
  { planned, e2eNodeTest, crictl }: ImageNeeds,
): Promise<void> {
  const { deps, request, workspace } = run
  const { pull, repositories } = request.images
  if (pull === 'none') {
    deps.log.info('pull-images is none: specs pull their images themselves')
    return
  }
  const startedAt = deps.now().getTime()
  const pullDeps = {
    ...host,
    sleep: deps.sleep,
    now: deps.now,
    warn: (text: string) => warn(run, text),
  }
  const [listed, pause] = await Promise.all([
    listImages(host, e2eNodeTest, placeRepositories(workspace, repositories)),
    pauseImage(pullDeps, crictl),
  ])
  const images = wantedImages(pull, listed, planned, pause)
  deps.log.relay(images.map(({ name }) => name))
  await pullImages(pullDeps, crictl, images)
  const seconds = (deps.now().getTime() - startedAt) / 1000
  deps.log.info(`Pulling ${plural(images.length, 'image')} took ${formatDuration(seconds)}`)
}
