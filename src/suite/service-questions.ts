import type { CommandDeps } from '../adapters/exec.ts'
import type { Answer } from '../adapters/health.ts'
import { askCrio } from '../crio/answer.ts'
import { type KubeletChoices, kubeletHealthUrl } from '../domain/request/kubelet.ts'
import { ANSWER_SECONDS } from './answer-watch.ts'
import type { WatchDeps } from './service-watch.ts'

/**
 * How the services of a run are asked whether they answer: CRI-O with crictl, the kubelet with its health check.
 * @param askOverHttp asks a service on this machine
 */
export function serviceQuestions(
  deps: CommandDeps,
  crictl: string,
  choices: KubeletChoices,
  askOverHttp: (url: string, milliseconds: number) => Promise<Answer>,
): WatchDeps['questions'] {
  const url = kubeletHealthUrl(choices)
  return {
    crio: {
      words: 'crictl info',
      ask: () => askCrio(deps, crictl, ANSWER_SECONDS),
      // The run waited for this answer when it started CRI-O.
      hasAnswered: true,
    },
    kubelet:
      url === null
        ? null
        : {
            words: `GET /healthz on port ${new URL(url).port}`,
            ask: () => askOverHttp(url, ANSWER_SECONDS * 1000),
            hasAnswered: false,
          },
  }
}
