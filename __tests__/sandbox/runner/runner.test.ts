import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { isProcessRunning } from '../../../sandbox/processes.ts'
import { type ActionRun, type RunActionOptions, runAction } from '../../../sandbox/runner/runner.ts'

const directories: string[] = []

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

/** An action of two small programs. */
function action(main: string, post = '', extra = ''): string {
  const directory = mkdtempSync(join(tmpdir(), 'action-'))
  directories.push(directory)
  const head =
    "import { appendFileSync as add, readFileSync } from 'node:fs'\nconst env = process.env\n"
  writeFileSync(join(directory, 'main.mjs'), head + main)
  writeFileSync(join(directory, 'post.mjs'), head + post)
  writeFileSync(
    join(directory, 'action.yml'),
    `name: fixture\ninputs:\n  who:\n    default: world\nruns:\n  using: node24\n  main: main.mjs\n  post: post.mjs\n${extra}`,
  )
  return directory
}

function run(main: string, post = '', options: Partial<RunActionOptions> = {}): Promise<ActionRun> {
  return runAction({ actionDirectory: action(main, post), ...options })
}

/** Short pauses in place of the runner's ten seconds. */
const WAITS = { interrupt: 150, terminate: 150, output: 300 }
const READY = (log: readonly string[]) => log.includes('ready')

/** A main that ignores signals, cancelled with the runner's own pauses: ten seconds, in which the other tests run. */
const deaf = startedBefore(() => {
  const program =
    "process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')"
  return runAction({ actionDirectory: action(program), cancelAfter: READY })
})

/** Starts work before all tests and hands it to the one that waits for it. */
function startedBefore<T>(start: () => Promise<T>): () => Promise<T> {
  const started: Promise<PromiseSettledResult<T>[]>[] = []
  const own: string[] = []
  beforeAll(() => {
    started.push(Promise.allSettled([start()]))
    own.push(...directories.splice(0))
  })
  afterAll(() => {
    for (const directory of own) rmSync(directory, { recursive: true, force: true })
  })
  return async () => {
    const [result] = (await started[0]) ?? []
    if (result?.status !== 'fulfilled') throw new Error(String(result?.reason))
    return result.value
  }
}

/** A main that leaves so many characters of state. */
const savesState = (characters: number) =>
  run(`add(env.GITHUB_STATE, 'x=' + 'y'.repeat(${characters}) + '\\n')`, "console.log('post')")

describe('a step', () => {
  test('runs in the workspace, with its inputs, without standard input and without the harness’s environment', async () => {
    process.env['HARNESS_LEAK'] = '1'
    try {
      const { main } = await run(
        "console.log(JSON.stringify([env['INPUT_WHO'], process.cwd() === env.GITHUB_WORKSPACE, readFileSync(0, 'utf8'), env.HARNESS_LEAK ?? 'unset', env.CI]))",
        '',
        { inputs: { who: 'me' } },
      )
      expect(main.log).toEqual(['["me",true,"","unset","true"]'])
    } finally {
      delete process.env['HARNESS_LEAK']
    }
  })

  test('hands outputs, state, variables and paths on, and each stage has its own files', async () => {
    const { main, post } = await run(
      "add(env.GITHUB_OUTPUT, 'a=1\\n'); add(env.GITHUB_STATE, 'kept<<E\\nx\\ny\\nE\\n'); add(env.GITHUB_ENV, 'LATER=2\\n'); add(env.GITHUB_PATH, '/first\\n/second\\n'); add(env.GITHUB_STEP_SUMMARY, '# main')",
      "console.log(JSON.stringify([env.STATE_kept, env.LATER, env.PATH.split(':').slice(0, 2), readFileSync(env.GITHUB_OUTPUT, 'utf8')])); add(env.GITHUB_STEP_SUMMARY, '# post')",
    )
    expect(main).toMatchObject({
      outputs: { a: '1' },
      state: { kept: 'x\ny' },
      summary: '# main',
      result: 'success',
    })
    expect(post).toMatchObject({
      log: ['["x\\ny","2",["/second","/first"],""]'],
      summary: '# post',
    })
  })

  test.each([
    ['exit code 0 after an error annotation', "console.log('::error::x')", 'success', 0],
    ['another exit code', 'process.exitCode = 3', 'failure', 3],
    ['an exception', "throw new Error('x')", 'failure', 1],
    ['a disabled command', "console.log('::set-env name=A::b')", 'failure', 0],
  ])('with %s ends as it should', async (_, program, result, exitCode) => {
    expect((await run(program)).main).toMatchObject({ result, exitCode })
  })

  test('that crashes is still read, and post runs', async () => {
    const { main, post } = await run(
      "add(env.GITHUB_OUTPUT, 'a=1\\n'); process.abort()",
      "console.log('post')",
    )
    expect(main).toMatchObject({ result: 'failure', signal: 'SIGABRT', outputs: { a: '1' } })
    expect(post?.log).toEqual(['post'])
  })

  test('with a bad line in a file fails, and keeps what stands before it', async () => {
    const { main } = await run("add(env.GITHUB_OUTPUT, 'a=1\\nnonsense\\nb=2\\n')")
    expect(main).toMatchObject({ result: 'failure', exitCode: 0, outputs: { a: '1' } })
    expect(main.annotations[0]?.message).toBe(
      "Unable to process file command 'output' successfully.",
    )
  })

  test('with a summary over one mebibyte loses it and goes on', async () => {
    const fitting = await run("add(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048576))")
    expect(fitting.main.summary).toHaveLength(1048576)
    const { main } = await run("add(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577))")
    expect(main).toMatchObject({ summary: null, result: 'success' })
    expect(main.annotations[0]?.message).toContain('upload aborted')
  })

  test('has both of its streams read for commands', async () => {
    const { main } = await run("console.log('::notice::out'); console.error('::notice::err')")
    expect(main.annotations.map(({ message }) => message).toSorted()).toEqual(['err', 'out'])
  })

  test('is warned about inputs that it does not have, and post once more', async () => {
    const { main, post } = await run('', '', { inputs: { typo: 'x' } })
    for (const stage of [main, post]) {
      expect(stage?.annotations).toMatchObject([
        { level: 'warning', message: expect.stringContaining("Unexpected input(s) 'typo'") },
      ])
    }
  })

  test('whose state is too large for a variable has a post that cannot start', async () => {
    const [fits, large] = await Promise.all([savesState(131_000), savesState(131_072)])
    expect(fits.post).toMatchObject({ result: 'success', log: ['post'] })
    expect(large).toMatchObject({ main: { result: 'success' }, post: { result: 'failure' } })
    expect(large.post?.annotations[0]?.message).toContain('E2BIG')
  })

  test('knows by a variable that debugging is on', async () => {
    const program = "console.log(env.RUNNER_DEBUG ?? 'unset')"
    expect((await run(program)).main.log).toEqual(['unset'])
    expect((await run(program, '', { debug: true })).main.log).toEqual(['1'])
  })

  test('gets the job’s github context from its variables, which it cannot set for itself', async () => {
    const { main, post } = await run(
      "add(env.GITHUB_ENV, 'GITHUB_API_URL=http://forged\\n'); console.log(env.GITHUB_API_URL)",
      'console.log(env.GITHUB_API_URL)',
      { environment: { GITHUB_API_URL: 'http://127.0.0.1:1' } },
    )
    expect([...main.log, ...(post?.log ?? [])]).toEqual([
      'http://127.0.0.1:1',
      'http://127.0.0.1:1',
    ])
  })

  test('cannot set NODE_OPTIONS for later ones', async () => {
    const { main, post } = await run(
      "add(env.GITHUB_ENV, 'NODE_OPTIONS=--nonsense\\nA=1\\n')",
      'console.log(env.A)',
    )
    expect(main.annotations[0]?.message).toContain("Can't store NODE_OPTIONS")
    expect(post?.log).toEqual(['1'])
  })

  test('has its secrets hidden in log and summary', async () => {
    const { main } = await run(
      "console.log('::add-mask::s3cret'); console.log('log s3cret'); add(env.GITHUB_STEP_SUMMARY, 'summary s3cret')",
    )
    expect(main).toMatchObject({ log: ['log ***'], summary: 'summary ***' })
  })
})

describe('cancelling', () => {
  test('interrupts main, whose exit code does not matter, and post runs', async () => {
    const { main, post } = await run(
      "process.on('SIGINT', () => process.exit(0)); setTimeout(() => {}, 60000); console.log('ready')",
      "console.log('post')",
      { cancelAfter: READY },
    )
    expect(main).toMatchObject({ result: 'cancelled', exitCode: 0 })
    expect(main.signals.map(({ signal }) => signal)).toEqual(['SIGINT'])
    expect(post).toMatchObject({ log: ['post'], result: 'success' })
  })

  test('leaves what main wrote before to be read, and its state to post', async () => {
    const { main, post } = await run(
      "add(env.GITHUB_OUTPUT, 'a=1\\n'); add(env.GITHUB_STATE, 'b=2\\n'); setInterval(() => {}, 1000); console.log('ready')",
      'console.log(env.STATE_b)',
      { cancelAfter: READY },
    )
    expect(main).toMatchObject({ result: 'cancelled', outputs: { a: '1' } })
    expect(post?.log).toEqual(['2'])
  })

  test('goes on to SIGTERM and SIGKILL, to the one process only', async () => {
    const { main } = await run(
      "import { spawn } from 'node:child_process'; process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); const child = spawn('sleep', ['60'], { stdio: 'ignore' }); child.on('exit', () => console.log('child signalled')); console.log('ready')",
      '',
      { cancelAfter: READY, waits: WAITS },
    )
    expect(main).toMatchObject({ result: 'cancelled', signal: 'SIGKILL' })
    expect(main.signals.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL'])
    expect(main.signals[1]?.at).toBeGreaterThanOrEqual(WAITS.interrupt - 5)
    expect(main.log).not.toContain('child signalled')
  })

  test('by time limit uses the same signals and is a failure', async () => {
    const { main } = await run('setInterval(() => {}, 1000)', '', {
      timeoutMilliseconds: 300,
      waits: WAITS,
    })
    expect(main).toMatchObject({ result: 'failure', signal: 'SIGINT' })
    expect(main.annotations[0]?.message).toBe('The action has timed out.')
  })

  test('does not happen when main is killed from outside: then post runs after a failure', async () => {
    const { main, post } = await run(
      "setInterval(() => {}, 1000); console.log('ready')",
      "console.log('post')",
      {
        killAfter: READY,
      },
    )
    expect(main).toMatchObject({ result: 'failure', signal: 'SIGKILL', signals: [] })
    expect(post?.log).toEqual(['post'])
  })
})

/** A main that leaves a child behind and remembers it, and a post that says whether the child still lives. */
const leavesChild = (stdio: string) =>
  `import { spawn } from 'node:child_process'; const child = spawn('sleep', ['61'], { detached: true, stdio: '${stdio}' }); child.unref(); add(env.GITHUB_STATE, 'child=' + child.pid)`
const LOOKS_AT_CHILD = "process.kill(Number(env.STATE_child), 0); console.log('it lives')"

describe('descendants', () => {
  test.each([
    [
      'that hold the output delay the step for a while, and are killed at the end of the job',
      'inherit',
      WAITS.output / 1000,
    ],
    ['that do not hold it are killed at the end of the job as well', 'ignore', 0],
  ])('%s', async (_, stdio, atLeast) => {
    const { main, post } = await run(leavesChild(stdio), LOOKS_AT_CHILD, { waits: WAITS })
    expect(main.result).toBe('success')
    expect(main.seconds).toBeGreaterThanOrEqual(atLeast)
    // The child itself lives for a minute.
    expect(main.seconds).toBeLessThan(30)
    expect(post?.log).toEqual(['it lives'])
    expect(isProcessRunning(Number(main.state['child']))).toBe(false)
  })
})

test('post does not run where post-if says so', async () => {
  const actionDirectory = action('', '', '  post-if: failure()\n')
  expect((await runAction({ actionDirectory })).post).toBeNull()
})

test('cancelling waits as long as the runner does: SIGTERM after 7.5 s, SIGKILL after 2.5 s more', async () => {
  const { main, post } = await deaf()
  expect(main).toMatchObject({ result: 'cancelled', signal: 'SIGKILL' })
  const [interrupt, terminate, kill] = main.signals
  expect(interrupt).toMatchObject({ signal: 'SIGINT' })
  expect(terminate).toMatchObject({ signal: 'SIGTERM' })
  expect(kill).toMatchObject({ signal: 'SIGKILL' })
  // A timer may be a little early or, on a busy machine, late.
  expect(interrupt?.at).toBeLessThan(500)
  expect(terminate?.at).toBeGreaterThan(7450)
  expect(terminate?.at).toBeLessThan(9500)
  expect(kill?.at).toBeGreaterThan(9950)
  expect(kill?.at).toBeLessThan(14_000)
  expect(post?.result).toBe('success')
})
