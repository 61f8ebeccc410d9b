/** Seconds of each unit, as Go and CI systems write them. */
const UNITS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 }

/** Seconds of a duration such as `4h0m0s`, `2700.000000s`, `360 minutes` or `1 hour`; null for any other text. */
export function readDuration(text: string): number | null {
  const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?) ?(h|m(?!s)|s)/g)]
  if (parts.length === 0) return null
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0)
}
