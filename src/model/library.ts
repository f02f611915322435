import type { ScenarioPage } from "./pages.js";
import type { Lang, Text } from "./vocabulary.js";

/** What the library says about a scenario: `library.json` is a list of these. */
export interface LibraryEntry {
  id: string;
  title: Text;
  description: Text;
  /** Events and words are invented. */
  fictional: boolean;
  /** `published` is EDTF, as precise as the source states it. */
  article: { lang: Lang; published: string };
  counts: { sentences: number; positions: number; deadlines: number };
  /** The pages that exist, in the order of the navigation. */
  pages: Record<Lang, ScenarioPage[]>;
}
