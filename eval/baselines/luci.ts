/**
 * What LUCI Analysis groups failures by: their text without long tokens, hexadecimal words and numbers (luci/luci-go,
 * analysis/internal/clustering/algorithms/failurereason).
 */
const VARIABLE = /[/+0-9a-zA-Z]{10,}=+|[-0-9a-fA-F \t]{16,}|[0-9a-fA-Fx]{8,}|[0-9]+/g

/** The key of an error by LUCI's rules. */
export function luciKey(error: string): string {
  return error.replace(VARIABLE, '%')
}
