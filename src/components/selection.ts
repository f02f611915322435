/**
 * One selection for a page, mirrored in the address (`#<row id>` or `#s5`): a choice made in the
 * reader, a table or a chart lights up everywhere, can be linked to, and is undone by Back or Escape.
 */
export interface Selection {
  /** A row id, a sentence id (`s5`) or null. Ids that a component does not know are not its business. */
  readonly id: string | null;
  /** Chooses `id` (null: nothing) and makes one history entry; choosing what is chosen does nothing. */
  select(id: string | null): void;
  /** Calls `listener` after every later change, not now; returns the way to stop. */
  subscribe(listener: (id: string | null) => void): () => void;
}

/** The id in a location hash, or null where it is empty or not decodable. */
export function idOfHash(hash: string): string | null {
  const raw = hash.replace(/^#/, "");
  if (raw === "") return null;
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

/** The location hash for an id; `idOfHash(hashOfId(id)) === id` for every non-empty id. */
export function hashOfId(id: string | null): string {
  return id ? `#${encodeURIComponent(id)}` : "";
}

const typing = "input, textarea, select, [contenteditable]:not([contenteditable='false']), dialog";

/** Makes the selection of a page; call it once a page and hand it to every component. */
export function createSelection(page: Window = window): Selection {
  let id = idOfHash(page.location.hash);
  const listeners = new Set<(id: string | null) => void>();

  const change = (next: string | null): void => {
    if (next === id) return;
    id = next;
    for (const listener of [...listeners]) listener(id);
  };
  const select = (next: string | null): void => {
    if (next === id) return;
    // pushState, unlike an assignment to location.hash, leaves the scroll position to the components.
    const { pathname, search } = page.location;
    page.history.pushState(page.history.state, "", pathname + search + hashOfId(next));
    change(next);
  };
  const follow = (): void => change(idOfHash(page.location.hash));

  page.addEventListener("hashchange", follow);
  page.addEventListener("popstate", follow);
  page.document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if ((event.target as Element | null)?.closest?.(typing)) return;
    select(null);
  });

  return {
    get id() {
      return id;
    },
    select,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Calls `update` now and after every change for as long as `node` is in use: once it has been in the
 * document and has left it, the subscription ends, so a redrawn chart leaves nothing behind.
 */
export function followSelection(
  node: Node,
  selection: Selection,
  update: (id: string | null) => void,
): void {
  let shown = false;
  const stop = selection.subscribe((id) => {
    shown ||= node.isConnected;
    if (shown && !node.isConnected) stop();
    else update(id);
  });
  update(selection.id);
}
