/** What is done with alerts. */
export const ALERT_MODES = ['off', 'dry-run', 'on'] as const
export type AlertMode = (typeof ALERT_MODES)[number]

/** What the report action is to do with alerts. */
export interface AlertRequest {
  readonly mode: AlertMode
  /** Labels of new alerts; null for those that fit, as far as the repository has them. */
  readonly labels: readonly string[] | null
  /** The account that the token is of: only its issues are alerts. */
  readonly author: string
  /** Why this run makes no alerts, such as that of a pull request; empty if it does. */
  readonly whyNot: string
}
