import { styleText } from 'node:util'
import { plainLine, plainText, truncate } from '../domain/text.ts'
import type { Paint } from '../domain/views/terminal/page.ts'
import type { StepOutput } from './actions.ts'
import type { Logger } from './log.ts'

/** Where a command talks to. */
export interface TerminalOutput {
  readonly write: (text: string) => void
  readonly paint: Paint
  /** Columns of a terminal on which a line can be replaced; null for a file or a pipe. */
  readonly columns: () => number | null
}

/** A paint with or without colours. */
export function paintWith(colours: boolean): Paint {
  // The stream was looked at already; Node before 22 looks at none.
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
}

/** For what belongs to a group. */
const INDENT = '  '

/** Goes to the beginning of the line and removes it (ECMA-48, EL). */
const CLEAR_LINE = '\r\u001b[K'

/** A terminal's log: results go to standard output, so all talk goes to standard error. */
export function terminalLog({ write, paint, columns }: TerminalOutput): Logger {
  const live = columns() !== null
  let isProgressShown = false
  let isInGroup = false
  const lines = (text: string) => {
    const indented = isInGroup ? text.replaceAll(/^(?=.)/gm, INDENT) : text
    write(`${isProgressShown ? CLEAR_LINE : ''}${indented}\n`)
    isProgressShown = false
  }
  return {
    info: (line) => lines(plainLine(line)),
    warning: (line) => lines(paint('yellow', `Warning: ${plainLine(line)}`)),
    debug: () => {},
    async group(title, work) {
      // Groups do not nest, and a cancelled one never ends.
      isInGroup = false
      lines(paint('bold', plainLine(title)))
      isInGroup = true
      try {
        return await work()
      } finally {
        isInGroup = false
      }
    },
    relay: (texts) => lines(texts.map(plainText).join('\n')),
    progress(line) {
      const width = columns()
      if (width === null) return lines(line)
      write(`${CLEAR_LINE}${truncate(`${isInGroup ? INDENT : ''}${line}`, width - 1)}`)
      isProgressShown = true
    },
    live,
  }
}

/** A run on a terminal in place of a step of a job; it keeps what a step would hand on. */
export interface TerminalStep extends StepOutput {
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
}

const ANNOTATION_STYLES = { error: 'red', warning: 'yellow', notice: 'bold' } as const

/** Annotations are talk, outputs and state are kept; a terminal has no summary and hides nothing. */
export function terminalStep({ write, paint }: TerminalOutput): TerminalStep {
  const outputs = new Map<string, string>()
  const state = new Map<string, string>()
  return {
    outputs,
    state,
    setOutput: (name, value) => void outputs.set(name, value),
    saveState: (name, value) => void state.set(name, value),
    annotate({ level, title, message }) {
      write(`${paint(ANNOTATION_STYLES[level], `${level}: ${plainLine(title)}`)}\n`)
      write(`${plainText(message).replaceAll(/^/gm, '  ')}\n`)
    },
    async writeSummary() {},
    mask() {},
  }
}
