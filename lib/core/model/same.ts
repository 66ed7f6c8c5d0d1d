/** Structural equality of plain data. Order of keys does not count, nor do keys without a value. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, at) => same(item, b[at]));
  }
  const left = present(a);
  const right = present(b);
  if (left.length !== right.length) return false;
  const other = new Map(right);
  return left.every(([key, value]) => other.has(key) && same(value, other.get(key)));
}

function present(record: object): [string, unknown][] {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}
