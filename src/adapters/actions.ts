import * as core from '@actions/core'

/** An annotation of a step. It has no file and line: the sources are in other repositories. */
export interface StepAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What a step can send to GitHub Actions. */
export interface StepOutput {
  setOutput(name: string, value: string): void
  annotate(annotation: StepAnnotation): void
  /** Appends Markdown to the step's summary. */
  writeSummary(markdown: string): Promise<void>
  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void
  /** Masks a value in the log. */
  mask(secret: string): void
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

/**
 * The step that runs now.
 * @param hasSummary false outside of a runner, where there is no summary
 */
export function actionsStep(hasSummary: boolean): StepOutput {
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
    writeSummary: async (markdown) => {
      if (hasSummary) await core.summary.addRaw(markdown, true).write()
    },
    saveState: (name, value) => core.saveState(name, value),
    mask: (secret) => core.setSecret(secret),
  }
}
