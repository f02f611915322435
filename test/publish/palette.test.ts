import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/components/theme.css", import.meta.url), "utf8");

/** The colour tokens of a theme, as linear light from 0 to 1. */
function palette(selector: string): Record<string, Colour> {
  const start = css.indexOf(selector);
  const rule = css.slice(start, css.indexOf("}", start));
  const tokens = rule.matchAll(/--([\w-]+): #([0-9a-f]{6});/g);
  return Object.fromEntries([...tokens].map(([, name, hex]) => [name!, linear(hex!)]));
}

type Colour = [number, number, number];

const linear = (hex: string): Colour =>
  [0, 2, 4].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Colour;

/** Contrast as WCAG 2.2 defines it. */
function contrast(a: Colour, b: Colour): number {
  const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How the colour-blind see a colour: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Record<string, number[][]> = {
  "full colour sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in CIELAB (1976) of two colours as one kind of sight sees them. */
function distance(a: Colour, b: Colour, sight: number[][]): number {
  const [p, q] = [a, b].map((colour) => {
    const [r, g, bl] = sight.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, factor, i) => sum + factor * colour[i]!, 0),
        ),
      ),
    ) as Colour;
    const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.9505);
    const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * bl);
    const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  }) as [number[], number[]];
  return Math.hypot(...p.map((value, i) => value - q[i]!));
}

const themes = {
  light: palette(":root {\n  color-scheme: light dark"),
  dark: palette(':root[data-theme="dark"]'),
};
const sides = ["side-1", "side-2", "side-3", "side-none"];

describe.each(Object.entries(themes))("the %s theme", (_, colours) => {
  test.each(["ink", "ink-soft", "link", ...sides])("can set text in --%s (WCAG AA)", (name) => {
    for (const ground of ["paper", "paper-raised"]) {
      expect(contrast(colours[name]!, colours[ground]!), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("can set text on the marker, and lines and focus that are seen (WCAG AA)", () => {
    for (const marker of ["marker", "marker-strong"]) {
      expect(contrast(colours["on-marker"]!, colours[marker]!)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colours["rule-strong"]!, colours.paper!)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.focus!, colours.paper!)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(sights))("keeps the sides apart for %s", (_, sight) => {
    for (const [i, one] of sides.entries()) {
      for (const other of sides.slice(i + 1)) {
        const apart = distance(colours[one]!, colours[other]!, sight);
        expect(apart, `${one} and ${other}`).toBeGreaterThan(12);
      }
    }
  });
});

test("the dark theme is the same whether the device or the reader asks for it", () => {
  expect(palette(':root:not([data-theme="light"])')).toEqual(themes.dark);
});
