/**
 * How often a resting pointer may open a card: a bucket that fills with time. A page that slides words under the
 * pointer sees that something opens, and so learns one word for each opening; this keeps that slow.
 */

export interface Allowance {
  /** Openings left at the time `at`; a fraction is one that is filling. */
  left: number;
  at: number;
}

export interface AllowanceRules {
  /** Openings in a row. */
  burst: number;
  /** Milliseconds until one more. */
  refill: number;
}

export function filled(allowance: Allowance, now: number, rules: AllowanceRules): Allowance {
  const since = Math.max(0, now - allowance.at);
  return { left: Math.min(rules.burst, allowance.left + since / rules.refill), at: now };
}

/** Milliseconds to wait until an opening is allowed; 0: now. */
export function waitFor(allowance: Allowance, now: number, rules: AllowanceRules): number {
  const { left } = filled(allowance, now, rules);
  return left >= 1 ? 0 : Math.ceil((1 - left) * rules.refill);
}

export function spent(allowance: Allowance, now: number, rules: AllowanceRules): Allowance {
  const { left } = filled(allowance, now, rules);
  return { left: Math.max(0, left - 1), at: now };
}
