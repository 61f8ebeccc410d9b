import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { RESULT_SIGNS } from '../src/domain/views/wording.ts'

interface FormElement {
  readonly type: string
  readonly id?: string
  readonly attributes?: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly (string | { readonly label?: string })[]
  }
}

interface IssueForm {
  readonly name?: string
  readonly description?: string
  readonly body?: readonly FormElement[]
}

const FORMS = '.github/ISSUE_TEMPLATE'
const ELEMENT_TYPES = ['checkboxes', 'dropdown', 'input', 'markdown', 'textarea']

function readForm(file: string): string {
  return readFileSync(join(FORMS, file), 'utf8')
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/**
 * Why GitHub would reject an issue form (GitHub documentation, "Syntax for issue forms" and "Common validation errors when
 * creating issue forms").
 */
function formFindings(text: string): readonly string[] {
  const form: IssueForm = parse(text)
  const body = form.body ?? []
  const ids = body.flatMap(({ id }) => id ?? [])
  const labels = body.flatMap(({ attributes }) => attributes?.label ?? [])
  return [
    ...(isText(form.name) ? [] : ['no name']),
    ...(isText(form.description) ? [] : ['no description']),
    ...(body.some(({ type }) => type !== 'markdown') ? [] : ['nothing to fill in']),
    ...(new Set(ids).size === ids.length ? [] : ['an id is used twice']),
    ...(new Set(labels).size === labels.length ? [] : ['a label is used twice']),
    ...ids.filter((id) => !/^[\w-]+$/.test(id)).map((id) => `invalid id ${id}`),
    ...body.flatMap(({ type, id, attributes }) => elementFindings(type, id ?? type, attributes)),
  ]
}

function elementFindings(
  type: string,
  name: string,
  attributes: FormElement['attributes'] = {},
): readonly string[] {
  const options = (attributes.options ?? []).map((option) =>
    typeof option === 'object' ? option.label : option,
  )
  const hasOptions = options.length > 0 && options.every(isText)
  const isChoice = type === 'dropdown' || type === 'checkboxes'
  return [
    ...(ELEMENT_TYPES.includes(type) ? [] : [`${name}: unknown type ${type}`]),
    ...(isText(type === 'markdown' ? attributes.value : attributes.label)
      ? []
      : [`${name}: no text`]),
    ...(isChoice && !hasOptions ? [`${name}: no options`] : []),
    ...(new Set(options).size === options.length ? [] : [`${name}: an option occurs twice`]),
  ]
}

describe('issue forms', () => {
  const forms = readdirSync(FORMS).filter((file) => file !== 'config.yml')

  it.each(forms)('%s is a form that GitHub accepts', (file) => {
    expect(formFindings(readForm(file))).toEqual([])
  })

  it.each([
    [/^name: .*/m, '', 'no name'],
    [/^description: .*/m, 'description: ""', 'no description'],
    [/id: report/, 'id: version', 'an id is used twice'],
    [/type: dropdown/, 'type: menu', 'machine: unknown type menu'],
    [/label: Machine/, 'title: Machine', 'machine: no text'],
    [/- ubuntu-22.04/, '- ubuntu-24.04', 'machine: an option occurs twice'],
  ])('are rejected for what replaces %s', (good, bad, finding) => {
    expect(formFindings(readForm('bug.yml').replace(good, bad))).toContain(finding)
  })

  it('link to other places from the chooser', () => {
    const { contact_links: links } = parse(readForm('config.yml'))
    expect(links).not.toEqual([])
    for (const link of links) {
      expect(link).toEqual({
        name: expect.stringMatching(/\w/),
        url: expect.stringMatching(/^https:\/\//),
        about: expect.stringMatching(/\w/),
      })
    }
  })

  it('offer every result for a wrong verdict', () => {
    const form: IssueForm = parse(readForm('wrong-verdict.yml'))
    const result = form.body?.find(({ id }) => id === 'result')
    expect(result?.attributes?.options).toEqual(Object.keys(RESULT_SIGNS))
  })
})
