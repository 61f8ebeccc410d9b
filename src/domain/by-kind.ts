/**
 * What the handler of the value's kind gives; the compiler asks for one handler per kind.
 * @param otherwise handles a kind that only a newer version knows, where the value comes from a file
 * @throws Error for such a kind without it
 */
export function byKind<T extends { readonly kind: string }, R>(
  value: T,
  handlers: { readonly [Kind in T['kind']]: (one: Extract<T, { readonly kind: Kind }>) => R },
  otherwise?: (kind: string) => R,
): R {
  const kind: T['kind'] = value.kind
  if (Object.hasOwn(handlers, kind)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler of a kind takes the values of that kind
    const handler = handlers[kind] as (value: T) => R
    return handler(value)
  }
  if (otherwise !== undefined) return otherwise(kind)
  throw new Error(`the kind ${kind} is not known`)
}
