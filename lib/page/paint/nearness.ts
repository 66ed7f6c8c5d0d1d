/** Tells which blocks come close to the view and go, and when those close to it change their size. */

export interface Nearness {
  watch(element: Element): void;
  unwatch(element: Element): void;
  stop(): void;
}

/** `resized` is called between layout and painting. */
export function watchNearness(
  document: Document,
  came: (element: Element, near: boolean) => void,
  resized: () => void,
): Nearness {
  const sizes = new ResizeObserver(resized);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) sizes.observe(target);
        else sizes.unobserve(target);
        came(target, isIntersecting);
      }
    },
    // One view in every direction.
    { rootMargin: '100%' },
  );
  return {
    watch: (element) => views.observe(element),
    unwatch(element) {
      views.unobserve(element);
      sizes.unobserve(element);
    },
    stop() {
      views.disconnect();
      sizes.disconnect();
    },
  };
}
