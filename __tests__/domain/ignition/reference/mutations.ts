import fc from 'fast-check'
import type { Json } from './every-section.ts'
import { TEXTS, UNITS, URLS, VALUES, VERSIONS } from './pools.ts'

/** A place in a document: a member of an object or an item of a list. */
interface Site {
  readonly parent: Json[] | { [key: string]: Json }
  readonly key: string
}

/** Numbers that choose where a step happens and what it takes; any numbers are right. */
interface Step {
  readonly kind: string
  readonly where: number
  readonly what: number
}

/** Configs as they were, with one or two steps away from them. */
export interface Mutation {
  readonly name: string
  readonly steps: readonly Step[]
}

const POOLS: Readonly<Record<string, readonly Json[]>> = {
  value: VALUES,
  text: TEXTS,
  url: URLS,
  unit: UNITS,
}

/** Pools that fit a key, which is where a text is most often nearly right. */
const OF_KEY: readonly (readonly [RegExp, readonly Json[]])[] = [
  [/^(source|url|httpProxy|httpsProxy)$/, URLS],
  [/^contents$/, UNITS],
  [/^version$/, VERSIONS],
]

/** Characters that mean something somewhere. */
const PIECES = '/ . % : # @ [ ] = ; , \\ " - _ ä Ä ~ ? + 0 A'.split(' ').concat(' ', '\n', '\t')

const TWEAKS: readonly ((text: string, seed: number) => string)[] = [
  (text, seed) => text.slice(0, seed % (text.length + 1)),
  (text, seed) => text.slice(seed % (text.length + 1)),
  (text, seed) => insert(text, seed, pick(PIECES, seed) ?? ''),
  (text) => text.toUpperCase(),
  (text) => `${text}${text}`,
  (text) => ` ${text}`,
  (text) => `${text}/`,
]

const NUMBERS: readonly ((number: number) => number)[] = [
  (number) => -number,
  (number) => number + 1,
  (number) => number - 1,
  (number) => number * 1000,
  (number) => number + 0.5,
]

/** Changes a document in place. */
const KINDS: Readonly<Record<string, (sites: readonly Site[], step: Step) => void>> = {
  drop: (sites, { where }) => {
    const { parent, key } = at(sites, where)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  },
  ...Object.fromEntries(
    Object.entries(POOLS).map(([kind, pool]) => [
      kind,
      (sites: readonly Site[], { where, what }: Step) =>
        set(at(sites, where, kind === 'value' ? () => true : isText), pick(pool, what)),
    ]),
  ),
  fitting: (sites, { where, what }) => {
    const site = at(sites, where, (one) => poolOf(one) !== undefined)
    set(site, pick(poolOf(site) ?? [], what))
  },
  tweak: (sites, { where, what }) => {
    const site = at(sites, where, isText)
    const value = get(site)
    if (typeof value === 'string') set(site, pick(TWEAKS, what)?.(value, where ^ what))
  },
  number: (sites, { where, what }) => {
    const site = at(sites, where, (one) => typeof get(one) === 'number')
    const value = get(site)
    if (typeof value === 'number') set(site, pick(NUMBERS, what)?.(value))
  },
  repeat: (sites, { where }) => {
    const { parent, key } = at(sites, where, (site) => Array.isArray(site.parent))
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)] ?? null))
  },
  move: (sites, { where, what }) => {
    const from = at(sites, where)
    const { parent } = at(sites, what, (one) => !Array.isArray(one.parent))
    set({ parent, key: from.key }, get(from))
  },
  like: (sites, { where, what }) => {
    const to = at(sites, where)
    set(to, get(at(sites, what, ({ key }) => key === to.key)))
  },
  swap: (sites, { where, what }) => {
    const one = at(sites, where)
    const other = at(sites, what, (site) => typeof get(site) === typeof get(one))
    const value = structuredClone(get(one))
    set(one, get(other))
    set(other, value)
  },
  unknown: (sites, { where, what }) => {
    const { parent } = at(sites, where, (one) => !Array.isArray(one.parent))
    set({ parent, key: `unknown${what % 3}` }, pick(VALUES, what))
  },
  rename: (sites, { where, what }) => {
    const { parent, key } = at(sites, where, (one) => !Array.isArray(one.parent))
    if (Array.isArray(parent)) return
    const value = parent[key] ?? null
    delete parent[key]
    const names = [
      key.toUpperCase(),
      key.toLowerCase(),
      `${key}s`,
      `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    ]
    parent[names[what % names.length] ?? key] = value
  },
  wrap: (sites, { where, what }) => {
    const site = at(sites, where)
    const value = get(site)
    const [first = null] = Array.isArray(value) ? value : [value]
    set(site, what % 2 === 0 ? [value] : first)
  },
  version: (sites, { where, what }) => {
    set(
      at(sites, where, ({ key }) => key === 'version'),
      pick(VERSIONS, what),
    )
  },
}

/** Mutations of one and of two steps, always the same ones for a seed. */
export function mutations(
  names: readonly string[],
  seed: number,
  number: number,
): readonly Mutation[] {
  const step = fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    where: fc.nat(),
    what: fc.nat(),
  })
  const mutation = fc.record({
    name: fc.constantFrom(...names),
    steps: fc.array(step, { minLength: 1, maxLength: 2 }),
  })
  return fc.sample(mutation, { seed, numRuns: number })
}

/** The document after the steps; itself stays as it is. */
export function mutated(document: Json, steps: readonly Step[]): Json {
  const root = { '': structuredClone(document) }
  for (const step of steps) KINDS[step.kind]?.(sitesOf(root), step)
  return root['']
}

/** Every place below the root. */
function sitesOf(parent: Site['parent']): readonly Site[] {
  return Object.entries(parent).flatMap(([key, value]) => [
    ...(key === '' ? [] : [{ parent, key }]),
    ...(typeof value === 'object' && value !== null ? sitesOf(value) : []),
  ])
}

const NOWHERE: Site = { parent: {}, key: '' }

function at(
  sites: readonly Site[],
  where: number,
  fits: (site: Site) => boolean = () => true,
): Site {
  return pick(sites.filter(fits), where) ?? NOWHERE
}

function pick<T>(pool: readonly T[], seed: number): T | undefined {
  return pool[seed % Math.max(1, pool.length)]
}

function get({ parent, key }: Site): Json {
  return (Array.isArray(parent) ? parent[Number(key)] : parent[key]) ?? null
}

function set({ parent, key }: Site, value: Json | undefined): void {
  const copy = structuredClone(value ?? null)
  if (Array.isArray(parent)) parent[Number(key)] = copy
  else parent[key] = copy
}

function poolOf({ key }: Site): readonly Json[] | undefined {
  return OF_KEY.find(([keys]) => keys.test(key))?.[1]
}

function isText(site: Site): boolean {
  return typeof get(site) === 'string'
}

function insert(text: string, seed: number, piece: string): string {
  const place = seed % (text.length + 1)
  return `${text.slice(0, place)}${piece}${text.slice(place)}`
}
