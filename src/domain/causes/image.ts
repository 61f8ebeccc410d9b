/** Source positions end in the extension of a file and numbers; images have a tag instead. */
const SOURCE_POSITION = /\.[A-Za-z]\w{0,9}(?::\d{1,9}){1,2}$/
const SHORT_IMAGE = /^[a-z][a-z-]{1,100}:(?:\d{1,4}(?:\.\d{1,5})+(?:-[\w.-]{1,60})?|latest)$/
const IMAGE = /^[\w-][\w.-]{0,200}(?::\d{1,5})?(?:\/[\w.-]{1,200}){1,10}:[\w.-]{1,128}$/
const DIGEST = '@sha256:'
/** An address with a port. */
const ADDRESS = /[\d.]{7,15}:\d{1,5}$/

/**
 * Whether a name is that of an image with a tag or a digest.
 * @param named whether the word before says that an image follows
 */
export function isImage(name: string, named: boolean): boolean {
  if (named) return !ADDRESS.test(name) && /[/:]/.test(name)
  if (!name.includes(':')) return false
  if (SOURCE_POSITION.test(name) || name.includes('://')) return false
  return (
    SHORT_IMAGE.test(name) || name.includes(DIGEST) || (IMAGE.test(name) && !ADDRESS.test(name))
  )
}
