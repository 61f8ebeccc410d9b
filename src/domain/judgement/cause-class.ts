import type { Finding } from '../model/verdict.ts'
import { adviceOf } from './classes.ts'
import type { SearchedText, SignatureMatch } from './signatures.ts'

/** How the texts are named in which a known cause was found. */
const PLACES: Readonly<Record<SearchedText, string>> = {
  failure: 'the suite',
  spec: 'the spec or an event of the kubelet about it',
  log: 'a line of a log that names its pods',
  node: 'a line of a log in its time',
  kubelet: "the kubelet's log",
  services: 'the log of the API server and etcd',
  crio: "CRI-O's log",
  system: 'a log of the machine',
  kernel: "the kernel's log",
}

/**
 * The class of a known cause, where it is reported, and what to read first.
 * @param doubt why it is only likely; empty if it is sure
 */
export function classIn(
  { signature, place }: SignatureMatch,
  doubt = '',
): Pick<Finding, 'class' | 'kind' | 'confidence' | 'owner' | 'readFirst'> {
  const { class: name, kind, owner, reads } = signature
  const ofClass = adviceOf(name, kind)
  const basis = `${PLACES[place]} has the text of a known cause`
  const word = name === 'unknown' ? 'unknown' : 'sure'
  const confidence = doubt === '' ? `${word}: ${basis}` : `likely: ${basis}, and ${doubt}`
  return {
    class: name,
    kind,
    confidence:
      name === 'unknown' ? `${confidence}, which does not say who is behind it` : confidence,
    owner: owner === undefined ? ofClass.owner : owner,
    readFirst: [...reads, ...(reads.length === 0 ? ofClass.readFirst : [])],
  }
}
