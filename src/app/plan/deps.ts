import type { AppDeps } from '../deps.ts'

/** What making a plan needs from its environment. */
export type PlanDeps = Pick<
  AppDeps,
  'log' | 'commandsFor' | 'http' | 'cache' | 'gitHub' | 'now' | 'nodeName' | 'runnerImage'
>
