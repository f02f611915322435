// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { element, svg } from "../../src/components/element.js";

test("element(tag, attributes, ...children) keeps markup in a text as text", () => {
  const node = element("p", null, "<b>bold</b> & ", 3, null, false, [
    "a",
    [element("i", null, "b")],
  ]);
  expect(node.outerHTML).toBe("<p>&lt;b&gt;bold&lt;/b&gt; &amp; 3a<i>b</i></p>");
});

test("element() leaves out false, null and undefined, and writes true as an empty attribute", () => {
  const node = element("button", { disabled: true, hidden: false, title: null, "aria-label": "x" });
  expect(node.outerHTML).toBe('<button disabled="" aria-label="x"></button>');
});

test("element() takes functions as listeners and objects as styles", () => {
  const onclick = vi.fn();
  const node = element("button", { onclick, style: { "--side": "var(--side-1)" } }, "go");
  node.click();
  expect(onclick).toHaveBeenCalledOnce();
  expect(node.style.getPropertyValue("--side")).toBe("var(--side-1)");
});

test("svg(tag) makes nodes of the SVG namespace", () => {
  expect(svg("circle", { r: 2 }).namespaceURI).toBe("http://www.w3.org/2000/svg");
});
