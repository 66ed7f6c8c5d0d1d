/** Counts what the painter asks the page for. Runs beside the page, before the painter starts. */

const counts: Record<string, number> = {};

function count(owner: object, name: string): void {
  const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
  Object.defineProperty(owner, name, {
    configurable: true,
    value(this: unknown, ...args: unknown[]) {
      counts[name] = (counts[name] ?? 0) + 1;
      return Reflect.apply(original, this, args);
    },
  });
}

count(Range.prototype, 'getClientRects');
count(Document.prototype, 'elementFromPoint');
count(Document.prototype, 'elementsFromPoint');
count(Document.prototype, 'createElement');

Object.assign(globalThis, {
  counted(): Record<string, number> {
    return { ...counts };
  },
});
