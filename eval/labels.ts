import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf } from '../src/domain/fields.ts'
import { acceptedClasses, type CauseClass } from './accepted-classes.ts'

const LABELS = fieldsOf<'recordings' | 'faults'>(
  JSON.parse(readFileSync(join(import.meta.dirname, 'labels.json'), 'utf8')),
)

/** The classes that a person accepts for a recording or a fault of the sandbox; empty for one without a label. */
export function labelOf(kind: 'recordings' | 'faults', name: string): readonly CauseClass[] {
  return acceptedClasses(fieldsOf<'class'>(fieldsOf<string>(LABELS[kind])[name]))
}
