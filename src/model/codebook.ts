import type { Lang } from "./vocabulary.js";

/** `tables/codebook.json`: what every table and column means, in one language. */
export interface Codebook {
  lang: Lang;
  tables: {
    name: string;
    note: string;
    rows: number;
    columns: {
      name: string;
      type: string;
      nullable: boolean;
      description: string;
      /** The words of a closed list; null where any value may stand. */
      values: { value: string; label: string | null; note: string | null }[] | null;
    }[];
  }[];
}
