import { describe, expect, it } from '@jest/globals'
import { shellWords } from '../../src/inputs/shell-words.ts'

describe('the words of a shell', () => {
  it.each([
    ['a  b\tc', ['a', 'b', 'c']],
    ['', []],
    ['--x="a b" --y', ['--x=a b', '--y']],
    [`--x='a "b" c'`, ['--x=a "b" c']],
    [String.raw`--x="{\"name\": \"a\"}"`, ['--x={"name": "a"}']],
    [String.raw`a\ b \"c\"`, ['a b', '"c"']],
    [String.raw`"a\nb" 'a\nb'`, [String.raw`a\nb`, String.raw`a\nb`]],
    [String.raw`'it'\''s'`, ["it's"]],
    ['--x="" ""', ['--x=', '']],
    ['a#b ~c {d,e} *', ['a#b', '~c', '{d,e}', '*']],
    ['a$ $', ['a$', '$']],
    ["'$HOME'", ['$HOME']],
    [String.raw`\$HOME "\$HOME"`, ['$HOME', '$HOME']],
    ['a\\', ['a\\']],
  ])('are those of %j', (text, words) => {
    expect(shellWords(text)).toEqual({ ok: true, value: words })
  })

  it.each([
    ['--x="a b', 'has an opening " without a closing one'],
    ["it's", "has an opening ' without a closing one"],
    ['--x=$HOME', 'is something that only a shell can replace'],
    ['--x="$(id)"', 'is something that only a shell can replace'],
    ['--x=`id`', 'is something that only a shell can replace'],
  ])('are not told of %j', (text, why) => {
    expect(shellWords(text)).toMatchObject({ ok: false, problems: [{ why }] })
  })

  it('are told of a long text in little time', () => {
    const text = `"${'\\" '.repeat(100_000)}"`
    const words = shellWords(text)
    expect(words.ok ? words.value.length : 0).toBe(1)
  })
})
