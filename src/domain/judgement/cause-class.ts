import type { Finding } from '../model/verdict.ts'
import { adviceOf } from './classes.ts'
import type { SearchedText, SignatureMatch } from './signatures.ts'

/** How the texts are named in which a known cause was found. */
const PLACES: Readonly<Record<SearchedText, string>> = {
  failure: 'the suite',
  spec: 'the spec',
  log: 'a line of a log that names its pods',
  node: 'a line of a log in its time',
  kubelet: "the kubelet's log",
  services: 'the log of the API server and etcd',
  crio: "CRI-O's log",
  system: 'a log of the machine',
  kernel: "the kernel's log",
}

/** What is known of a second witness; null if none is needed. */
export type SecondWitness = 'confirms' | 'silent' | null

/** The class of a known cause, how sure it is, where it is reported, and what to read first. */
export function classIn(
  match: SignatureMatch,
  second: SecondWitness = null,
): Pick<Finding, 'class' | 'kind' | 'confidence' | 'owner' | 'readFirst'> {
  const { class: name, kind, owner, reads } = match.signature
  const ofClass = adviceOf(name, kind)
  return {
    class: name,
    kind,
    confidence: confidenceIn(match, second),
    owner: owner === undefined ? ofClass.owner : owner,
    readFirst: reads.length === 0 ? ofClass.readFirst : reads,
  }
}

function confidenceIn({ signature, place }: SignatureMatch, second: SecondWitness): string {
  const who = PLACES[place]
  if (signature.class === 'unknown') return `unknown: ${who} shows what failed, but not why`
  switch (second) {
    case 'confirms':
      return `sure: ${who} shows it, and an event or a log confirms it`
    case 'silent':
      return `likely: ${who} shows it, and nothing else confirms it`
    case null:
      return `sure: ${who} shows it`
  }
}
