/** An answer is given when it is at least so likely. Evaluated with `npm run eval`. */
export const CERTAIN = 0.98

/**
 * Enough if there is no time to become certain, or if the search in the commits has begun: one flake in it is no reason to
 * begin anew.
 */
export const LIKELY = 0.9

/** So many broken trials in a row are no accident: a registry that is down will not be up in the next one. */
export const MOST_BROKEN_TRIALS = 3
