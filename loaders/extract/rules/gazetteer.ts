import type { Entity, Lang } from "../types.js";
import { bodies } from "./gazetteer/bodies.js";
import { cities } from "./gazetteer/cities.js";
import { clubs } from "./gazetteer/clubs.js";
import { companies } from "./gazetteer/companies.js";
import { germanPlaces } from "./gazetteer/german-places.js";
import { media } from "./gazetteer/media.js";
import { parties } from "./gazetteer/parties.js";
import { regions } from "./gazetteer/regions.js";
import { watersAndHeights } from "./gazetteer/waters-and-heights.js";

/** A list of public names of one kind: the rule that names it, its type, the prefix of its keys. */
export interface Gazetteer {
  rule: string;
  type: Entity["type"];
  key: "place" | "org";
  names: string;
}

const place = (names: string): Gazetteer => ({ rule: "place", type: "LOC", key: "place", names });
const organization = (names: string): Gazetteer => ({
  rule: "organization",
  type: "ORG",
  key: "org",
  names,
});

/** Public names that the news of both languages know. */
export const gazetteers: Gazetteer[] = [
  ...[cities, germanPlaces, regions, watersAndHeights].map(place),
  ...[bodies, parties, media, companies, clubs].map(organization),
];

/** The names of a list in one language: comma-separated, a pair is `German|English`. */
export function namesIn(list: string, lang: Lang): string[] {
  const names = list.split(",").flatMap((entry) => {
    const [german, english = german] = entry.trim().split("|");
    const name = lang === "de" ? german : english;
    return name ? [name] : [];
  });
  return [...new Set(names)];
}
