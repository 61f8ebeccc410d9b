/** An answer is given when it is at least so likely. Evaluated with `npm run eval`. */
export const CERTAIN = 0.98
