import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readDryRun } from '../../../src/domain/results/ginkgo-json.ts'
import {
  readEntryName,
  readFailedEntryName,
  specId,
} from '../../../src/domain/results/spec-identity.ts'
import { describeWithShared, present, sharedPath } from './recordings.ts'

const DRY_RUN = sharedPath('specs-1.36.2.json.gz')

/** A spec with names as the Kubernetes framework makes them: labels stand in the texts, the sig first. */
const frameworkSpec = fc
  .record({
    sig: fc.constantFrom('sig-node', 'sig-storage', 'sig-network'),
    words: fc.array(fc.stringMatching(/^[A-Za-z0-9<>&"'=/:.()-]{1,12}$/), {
      minLength: 2,
      maxLength: 6,
    }),
    tags: fc.uniqueArray(
      fc.constantFrom('NodeConformance', 'Conformance', 'Slow', 'LinuxOnly', 'Feature:X'),
    ),
    hidden: fc.uniqueArray(fc.constantFrom('Beta', 'FeatureGate:Y')),
    inner: fc.constantFrom('', 'when it is late', ' twice  spaced '),
    tagsLast: fc.boolean(),
  })
  .map(({ sig, words, tags, hidden, inner, tagsLast }) => {
    const texts = tags.map((tag) => `[${tag}]`)
    const leaf = tagsLast ? [...words, ...texts] : [...texts, ...words]
    return {
      containers: [`[${sig}] Thing`, inner],
      leaf: leaf.join(' '),
      labels: [sig, ...tags, ...hidden],
    }
  })

describe('specId', () => {
  it('joins the texts by single spaces and ignores empty ones', () => {
    expect(specId(['[sig-node] Pod SIGKILL [LinuxOnly]', ''], 'has exit code(137)')).toBe(
      '[sig-node] Pod SIGKILL [LinuxOnly] has exit code(137)',
    )
  })

  it('is one line without control characters, for any text', () => {
    expect(specId(['a\nb'], '\u001b[31mc\u001b[0m\u0000 d')).toBe('a b c d')
  })
})

describe('readEntryName', () => {
  it.each([
    ['[It] [sig-node] Pods should get a host IP', '[sig-node] Pods should get a host IP'],
    ['[sig-node] Pods should get a host IP', '[sig-node] Pods should get a host IP'],
    ['[It] [sig-node] Pods run [Conformance]', '[sig-node] Pods run [Conformance]'],
    [
      '[It] [sig-node] Pods run [Conformance] [sig-node, Conformance]',
      '[sig-node] Pods run [Conformance]',
    ],
    ['[It] [sig-node] Pods run [sig-node]', '[sig-node] Pods run'],
    ['[It] [sig-node] Pods run [known limitation]', '[sig-node] Pods run [known limitation]'],
    ['[It] plain text', 'plain text'],
    ['[It] plain text [node, area-1]', 'plain text'],
    ['[It]', '[It]'],
    ['', ''],
  ])('reads %j as the spec %j', (name, id) => {
    expect(readEntryName(name)).toEqual({ kind: 'spec', id })
  })

  it.each([
    ['[SynchronizedBeforeSuite]', 'SynchronizedBeforeSuite'],
    ['[SynchronizedAfterSuite] ', 'SynchronizedAfterSuite'],
    ['[ReportAfterSuite] Kubernetes e2e JUnit report', 'ReportAfterSuite'],
    ['[DeferCleanup (Suite)]', 'DeferCleanup (Suite)'],
  ])('reads %j as a suite node', (name, node) => {
    expect(readEntryName(name)).toEqual({ kind: 'suite-node', node })
  })
})

describe('readFailedEntryName', () => {
  it.each([
    '[sig-node] ConfigMap [It] should be consumable [Conformance] [sig-node, Conformance]',
    '[sig-node] ConfigMap [BeforeEach] should be consumable [Conformance] [sig-node, Conformance]',
    '[sig-node] ConfigMap [DeferCleanup (Each)] should be consumable [Conformance] [sig-node, Conformance]',
    'TOP-LEVEL [AfterEach] [sig-node] ConfigMap should be consumable [Conformance] [sig-node, Conformance]',
    '[sig-node] ConfigMap should be consumable [Conformance] [sig-node, Conformance]',
  ])('leaves out the node that failed: %s', (name) => {
    const id = '[sig-node] ConfigMap should be consumable [Conformance]'
    expect(readFailedEntryName(name)).toEqual({ kind: 'spec', id })
  })
})

describe('the id of a spec', () => {
  it('is the same in every report format', () => {
    fc.assert(
      fc.property(frameworkSpec, ({ containers, leaf, labels }) => {
        const id = specId(containers, leaf)
        const text = [...containers, leaf].filter((part) => part !== '').join(' ')
        const suffix = ` [${labels.join(', ')}]`
        const printed = [...containers, leaf].join(' ')
        const names = [`[It] ${text}`, `[It] ${text}${suffix}`, printed + suffix].map(readEntryName)
        const failed = readFailedEntryName(`${containers.join(' ')} [It] ${leaf}${suffix}`)
        for (const name of [...names, failed]) expect(name).toEqual({ kind: 'spec', id })
      }),
    )
  })
})

describeWithShared(DRY_RUN)(
  'the id of each spec of Kubernetes (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('is the same in every report format', () => {
      const { selected } = readDryRun(gunzipSync(readFileSync(present(DRY_RUN))).toString())
      expect(selected).toHaveLength(1194)
      expect(new Set(selected.map(({ id }) => id)).size).toBe(1194)
      for (const { id, labels } of selected) {
        const expected = { kind: 'spec', id }
        expect(readEntryName(`[It] ${id}`)).toEqual(expected)
        expect(readEntryName(`[It] ${id} [${labels.join(', ')}]`)).toEqual(expected)
        expect(readFailedEntryName(id.replace(' ', ' [It] '))).toEqual(expected)
      }
    })
  },
)
