import type { PublicRequest } from '../model/run-facts.ts'
import type { RunRequest } from './request.ts'

/**
 * A request as it may be kept and shown, with all that repeats the run: without the token, without what signs a URL, and
 * without the contents of a trusted root and of Ignition files, which may hold secrets.
 */
export function publicRequest(request: RunRequest): PublicRequest {
  const { crio, kubernetes, components, crioSettings, images, ignition, trustedRoot } = request
  return {
    crio: named(crio),
    kubernetes: named(kubernetes),
    history: request.history,
    components: components.map(({ name, asked }) => ({ name, asked })),
    architecture: request.architecture,
    selection: request.selection,
    procs: request.procs,
    timeoutSeconds: request.timeoutSeconds,
    timeBudgetSeconds: request.timeBudgetSeconds,
    attempts: request.attempts,
    changedFiles: request.changedFiles,
    rerunFailures: request.rerunFailures,
    runtime: crioSettings.runtime,
    monitor: crioSettings.monitor,
    crioLogLevel: crioSettings.logLevel,
    registryMirrors: crioSettings.mirrors,
    crioDropIns: request.crioDropIns,
    pullImages: images.pull,
    imageRepositories: images.repositories,
    ignition: ignition.slice(request.scenario?.ignition == null ? 0 : 1).map(({ asked }) => asked),
    ignitionStrict: request.ignitionStrict,
    kubeletConfig: request.kubeletConfig?.text ?? null,
    kubeletFlags: request.kubeletFlags,
    featureGates: request.featureGates,
    testArgs: request.testArgs,
    failOn: request.failOn,
    reportDirectory: request.reportDirectory,
    requireSignature: request.requireSignature,
    ownTrustedRoot: trustedRoot !== null,
    restore: request.restore,
    mirrors: request.mirrors,
  }
}

/** `asked` holds nothing secret (inputs/builds.ts). */
function named({ kind, asked }: RunRequest['crio' | 'kubernetes']): PublicRequest['crio'] {
  return { kind, asked }
}
