import type { Text } from "../../src/model/vocabulary.js";
import { DRAFTS } from "../extract/drafts/lexicon.js";
import { canAct, type Party } from "../extract/drafts/parties.js";
import type { Entity } from "../extract/types.js";
import type { ArticleReading } from "./reading.js";
import { slugger } from "./slugs.js";

export interface ProposedActor {
  id: string;
  name: string | Text;
  kind: "person" | "state" | "government" | "organization";
  aliases: string[];
  /** What to check, beyond what holds for every actor. */
  doubt: string | null;
}

export interface ProposedActors {
  actors: ProposedActor[];
  /** The id of whoever is meant; that of the open actor where nobody is named. */
  idOf(party: Party | null): string;
  /** The same, null where nobody is named. */
  known(party: Party | null): string | null;
  idOfEntity(entity: Entity): string | null;
}

/** Holds the drafts for which the article names nobody. */
export const OPEN_ACTOR = "open-actor";
/** Words of a description; a longer one is a misread clause. */
const LONGEST = 8;
/** Letters of a description in one word; shorter ones are pronouns. */
const SHORTEST = 4;

/** Actors from the names of an article and from the words by which speakers are called. */
export function proposeActors(reading: ArticleReading): ProposedActors {
  const { layers, words, positions, deadlines, context } = reading;
  const { bodies, pronouns, nounsAreCapital } = DRAFTS[context.lang];
  /** Do the words call somebody ("the envoy", "Beobachter"), rather than stand for somebody ("she")? */
  const callsSomebody = (name: string): boolean => {
    const parts = name.split(" ");
    if (parts.length > LONGEST || /["»«„“”]/.test(name)) return false;
    if (parts.length === 1 && (pronouns.has(name.toLowerCase()) || name.length < SHORTEST))
      return false;
    return nounsAreCapital ? parts.some((part) => /^\p{Lu}/u.test(part)) : parts.length > 1;
  };
  const parties = [
    ...positions.flatMap(({ actor, speaker, addressee }) => [actor, speaker, addressee]),
    ...deadlines.map(({ actor }) => actor),
  ];
  const acting = new Set(parties.map((party) => party?.key).filter(Boolean));
  const slug = slugger([OPEN_ACTOR]);
  const byKey = new Map<string, ProposedActor>();

  const groups = new Map<string, Entity[]>();
  for (const entity of layers.entities)
    groups.set(entity.key, [...(groups.get(entity.key) ?? []), entity]);
  for (const [key, mentions] of groups)
    if (acting.has(key) || mentions.some(canAct)) byKey.set(key, actorOf(key, mentions));

  function actorOf(key: string, mentions: Entity[]): ProposedActor {
    const named = mentions.filter(({ type, rule }) => type !== "MISC" && rule !== "role");
    const forms = [...new Set((named.length > 0 ? named : mentions).map(words))];
    const [prefix] = key.split(":");
    if (prefix === "state") {
      const name = regionName(key.slice("state:".length)) ?? forms[0]!;
      const id = slug(typeof name === "string" ? name : name.en, "state");
      return {
        id,
        name,
        kind: "state",
        aliases: forms.filter((form) => !isName(name, form)),
        doubt: null,
      };
    }
    const name = forms.reduce((a, b) => (b.split(" ").length > a.split(" ").length ? b : a));
    const aliases = forms.filter((form) => form !== name);
    if (prefix === "per")
      return {
        id: slug(name.split(" ").at(-1)!, "person"),
        name,
        kind: "person",
        aliases,
        doubt: null,
      };
    if (mentions[0]!.type === "LOC")
      return {
        id: slug(name, "place"),
        name,
        kind: "government",
        aliases,
        doubt: "a place that acts: whose government?",
      };
    return {
      id: slug(name, "organization"),
      name,
      kind: "organization",
      aliases,
      doubt: "organization or alliance?",
    };
  }

  // "Beobachter", "the envoy": speakers without a name are kept by their words.
  for (const party of parties) {
    if (!party || party.key !== null) continue;
    const name = words(party);
    const key = wordsKey(name);
    if (byKey.has(key) || !callsSomebody(name)) continue;
    const body = [...bodies].some((ending) => name.toLowerCase().endsWith(ending));
    byKey.set(key, {
      id: slug(name, "speaker"),
      name,
      kind: body ? "organization" : "person",
      aliases: [],
      doubt: "named by a description only: who is it, and of what kind?",
    });
  }
  const open: ProposedActor = {
    id: OPEN_ACTOR,
    name: { de: "offen: nicht benannt", en: "open: not named" },
    kind: "person",
    aliases: [],
    doubt: "stands for every draft without a named actor; name them there, then remove this",
  };
  const known = (party: Party | null): string | null =>
    (party && byKey.get(party.key ?? wordsKey(words(party)))?.id) ?? null;
  const isOpen = positions.some(({ actor }) => known(actor) === null);
  return {
    actors: [...byKey.values(), ...(isOpen ? [open] : [])],
    idOf: (party) => known(party) ?? OPEN_ACTOR,
    known,
    idOfEntity: ({ key }) => byKey.get(key)?.id ?? null,
  };
}

const wordsKey = (words: string): string => `words:${words.toLowerCase()}`;
const isName = (name: string | Text, form: string): boolean =>
  typeof name === "string" ? name === form : name.de === form || name.en === form;

/** What a state is called in both languages, by its ISO code. */
function regionName(code: string): Text | null {
  const name = (lang: string) => {
    try {
      return new Intl.DisplayNames([lang], { type: "region", fallback: "none" }).of(code) ?? null;
    } catch {
      return null;
    }
  };
  const [de, en] = [name("de"), name("en")];
  return de && en ? { de, en } : null;
}
