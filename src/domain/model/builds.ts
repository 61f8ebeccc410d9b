import type { Build, Part } from '../../../schemas/generated/report.ts'

/** How a part was verified; `local` is a directory of the user. */
export type Trust = Part['trust']

/** One downloaded or local part of a build, with its exact version. */
export type BuildPart = Part

/** A build with its exact version, available in a directory on this machine. */
export type ResolvedBuild = Build
