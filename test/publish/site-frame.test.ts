import { describe, expect, it } from "vitest";
import { siteFooter } from "../../loaders/publish/site-frame.js";
import { pagesOf } from "../../loaders/publish/site-map.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { langs } from "../../src/model/vocabulary.js";

const cases = scenarioIds().flatMap((scenario) => langs.map((lang) => ({ scenario, lang })));
const linksOf = (path: string): string[] => {
  const onward = /<nav class="onward".*?<\/nav>/s.exec(siteFooter({ title: null, data: {}, path }));
  return [...(onward?.[0] ?? "").matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
};

describe.each(cases)("siteFooter() of $scenario, $lang", ({ scenario, lang }) => {
  it("leads through all pages in the order of the navigation, so that none is a dead end", () => {
    const paths = pagesOf(scenario, lang).map((name) => `/${lang}/${scenario}/${name}`);
    const around = paths.map((_, at) =>
      [paths[at - 1], paths[at + 1]].filter((path) => path !== undefined),
    );
    expect(paths.map(linksOf)).toEqual(around);
  });
});

it("siteFooter() leads nowhere on from the list of scenarios", () => {
  expect(linksOf("/de/index")).toEqual([]);
});
