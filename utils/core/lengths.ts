import * as z from 'zod/mini';

/**
 * Zod's own checks of length look at anything that has a `length`, whatever its type, and throw where that can't be
 * compared: {"length": {"toString": 1}} (4.6). These are not asked about what has the wrong type already.
 */
function ofRightType<Check extends z.core.$ZodCheck<z.core.util.HasLength>>(check: Check): Check {
  // oxlint-disable-next-line no-underscore-dangle -- where zod keeps what a check was made of
  check._zod.def.when = ({ issues }) => issues.length === 0;
  return check;
}

/** At most so many characters (code points) or elements. */
export const maxLength = (maximum: number) => ofRightType(z.maxLength(maximum));

/** At least so many characters (code points) or elements. */
export const minLength = (minimum: number) => ofRightType(z.minLength(minimum));
