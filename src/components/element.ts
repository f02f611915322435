/** What may stand inside an element: text is always text, never markup. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

/** Attribute values; a function is a listener (`onclick`), an object sets style properties. */
export type Attributes = Record<
  string,
  | string
  | number
  | boolean
  | null
  | undefined
  | ((event: never) => void)
  | Readonly<Record<string, string | number>>
>;

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Makes an HTML element: `element("a", {href: "#s1"}, "sentence 1")`. `true` writes an empty
 * attribute; `false`, `null` and `undefined` write none (so give "true" or "false" to `aria-*`).
 * Styles go through the style object, which a strict content security policy allows.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes | null,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes an SVG element in the same way: `svg("circle", {cx: 4, cy: 4, r: 2})`. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes | null,
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS(svgNamespace, tag) as SVGElementTagNameMap[Tag];
  return fill(node, attributes, children);
}

function fill<T extends HTMLElement | SVGElement>(
  node: T,
  attributes: Attributes | null | undefined,
  children: readonly Child[],
): T {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") {
      node.addEventListener(name.replace(/^on/, ""), value as EventListener);
    } else if (typeof value === "object") {
      for (const [property, setting] of Object.entries(value)) {
        node.style.setProperty(property, String(setting));
      }
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  append(node, children);
  return node;
}

function append(node: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(node, child);
    else node.append(typeof child === "number" ? String(child) : (child as Node | string));
  }
}
