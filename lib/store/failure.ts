/** Which failures of the database are to be expected. */

/** True where the disk, or the browser's share of it, is full. The error may be wrapped by an aborted transaction. */
export function isFull(error: unknown): boolean {
  for (let cause = error, depth = 0; isRecord(cause) && depth < 5; depth++) {
    if (cause.name === 'QuotaExceededError') return true;
    if (Array.isArray(cause.failures) && cause.failures.some(isFull)) return true;
    cause = cause.inner;
  }
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
