import type { Build, Part } from '../../../schemas/generated/report.ts'

/** How far a part can be trusted; `local` is a directory of the user. */
export type Trust = Part['trust']

/** One downloaded or local part of a build, exactly named. */
export type BuildPart = Part

/** A build by its exact name, ready in a directory on this machine. */
export type ResolvedBuild = Build
