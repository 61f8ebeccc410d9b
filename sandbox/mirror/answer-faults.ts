import { redirect } from './answers.ts'
import { type Entrance, type Exchange, urlBy } from './exchange.ts'

/** Other ways to the same objects. */
export interface OtherEntrances {
  /** Plain HTTP. */
  readonly plain: Entrance
  /** Another origin. */
  readonly elsewhere: Entrance
}

type Play = (exchange: Exchange, others: OtherEntrances) => void

/** Faults for which it does not matter what the host would have answered. */
const ANSWER_FAULTS = {
  /** The connection is reset before the answer begins. */
  reset: ({ connection }) => {
    connection.resetAndDestroy()
  },
  /** The connection is closed in order, without an answer. */
  hangup: ({ request }) => {
    request.socket.end()
  },
  /** No answer ever comes. */
  stall: () => {},
  /** A redirect to the same URL. */
  'redirect-loop': (exchange) => {
    redirect(exchange, urlBy(exchange.entrance, exchange.address))
  },
  /** A redirect from HTTPS to plain HTTP, where the mirror has the object as well. */
  downgrade: (exchange, { plain }) => {
    redirect(exchange, urlBy(plain, exchange.address))
  },
  /** A redirect to another origin that has the object as well: credentials must not go there. */
  elsewhere: (exchange, { elsewhere }) => {
    redirect(exchange, urlBy(elsewhere, exchange.address))
  },
  /** Something that is no HTTP. */
  gibberish: ({ request }) => {
    request.socket.end('SSH-2.0-OpenSSH_9.6\r\n')
  },
} satisfies Readonly<Record<string, Play>>

export type AnswerFault = keyof typeof ANSWER_FAULTS

/** Whether it is a fault of this kind, and can happen to such a request. */
export function isAnswerFault(name: string, { entrance }: Exchange): name is AnswerFault {
  if (name === 'downgrade') return entrance.secure
  if (name === 'elsewhere') return !entrance.elsewhere
  return Object.hasOwn(ANSWER_FAULTS, name)
}

/** Makes the fault happen to a request. */
export function playAnswerFault(
  fault: AnswerFault,
  exchange: Exchange,
  others: OtherEntrances,
): void {
  const play: Play = ANSWER_FAULTS[fault]
  play(exchange, others)
}
