import type { SpecHistory } from './model.ts'
import { compare } from './run-key.ts'

/**
 * The current identifiers of renamed specs, by the earlier ones. A name is not an earlier one of another spec if two specs
 * claim it, or if both ran in one run of the same history: then they are different specs.
 * @param sides the specs of each history
 */
export function aliasesIn(sides: readonly (readonly SpecHistory[])[]): ReadonlyMap<string, string> {
  const claims = new Map<string, Set<string>>()
  for (const spec of sides.flat()) {
    for (const former of spec.formerIds ?? []) {
      const owners = claims.get(former)
      if (owners === undefined) claims.set(former, new Set([spec.id]))
      else owners.add(spec.id)
    }
  }
  if (claims.size === 0) return new Map()
  const runs = sides.map(runsOf)
  const aliases = new Map<string, string>()
  for (const former of [...claims.keys()].toSorted(compare)) {
    const owner = ownerOf(former, claims)
    if (owner === null || owner === former) continue
    const isOther = runs.some((side) => {
      const [ours, theirs] = [side.get(owner), side.get(former)]
      return ours !== undefined && theirs !== undefined && [...ours].some((run) => theirs.has(run))
    })
    if (isOther) continue
    aliases.set(former, owner)
    // What other names of the owner are compared with from now on.
    for (const side of runs) {
      const theirs = side.get(former)
      if (theirs !== undefined) side.set(owner, new Set([...(side.get(owner) ?? []), ...theirs]))
    }
  }
  return aliases
}

/** Follows names from one rename to the next; null where two specs claim one. */
function ownerOf(former: string, claims: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const passed = new Set<string>()
  let name = former
  for (let owners = claims.get(name); owners !== undefined; owners = claims.get(name)) {
    const [owner] = owners
    if (owners.size !== 1 || owner === undefined || passed.has(name)) return null
    passed.add(name)
    name = owner
  }
  return name
}

function runsOf(specs: readonly SpecHistory[]): Map<string, Set<number>> {
  return new Map(specs.map(({ id, results }) => [id, new Set(results.map(({ run }) => run))]))
}
