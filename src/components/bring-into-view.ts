/**
 * Scrolls to `place` where it is out of sight. On narrow screens the lower half belongs to the
 * evidence, so the place goes to the top.
 */
export function bringIntoView(place: Element): void {
  const wide = matchMedia("(min-width: 64rem)").matches;
  const { top, bottom } = place.getBoundingClientRect();
  if (top >= 0 && bottom <= (wide ? innerHeight : innerHeight / 2)) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  place.scrollIntoView({ block: wide ? "center" : "start", behavior: calm ? "auto" : "smooth" });
}

/** Calls `then` as soon as `node`, made but not yet part of the page, has its place on it. */
export function onceShown(node: Element, then: () => void): void {
  if (typeof ResizeObserver === "undefined") return;
  const arrival = new ResizeObserver(() => {
    if (!node.isConnected) return;
    arrival.disconnect();
    then();
  });
  arrival.observe(node);
}
