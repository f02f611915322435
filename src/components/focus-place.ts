/** What the keyboard can reach below a node, in order. */
export const focusables = (node: ParentNode): HTMLElement[] => [
  ...node.querySelectorAll<HTMLElement>(
    "input:not([disabled]), select:not([disabled]), textarea, button, a[href], [tabindex='0']",
  ),
];
/** The place of the focus among these, or -1: to find it again after a redraw. */
export const focusPlace = (node: ParentNode): number =>
  focusables(node).indexOf(document.activeElement as HTMLElement);
