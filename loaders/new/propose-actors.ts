import type { Span } from "../../src/model/text.js";
import type { Text } from "../../src/model/vocabulary.js";
import { callName, isBody } from "../extract/drafts/call-name.js";
import { DRAFTS } from "../extract/drafts/lexicon.js";
import { canAct, type Party } from "../extract/drafts/parties.js";
import { firstFrom } from "../extract/drafts/scene.js";
import { SPEECH } from "../extract/lexicons.js";
import { S, W } from "../extract/speech/word-classes.js";
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

/** A place named so often may stand for those who govern it. */
const OFTEN = 4;
/** Rules that find a name by its place or its capital letter alone; one such mention may be none. */
const WEAK = new Set(["bare-name", "name-run", "name-owns", "place-preposition", "surname"]);

/** Actors from the names of an article and from the words by which speakers are called. */
export function proposeActors(reading: ArticleReading): ProposedActors {
  const { layers, positions, deadlines, context } = reading;
  const lexicon = DRAFTS[context.lang];
  const words = (span: Span): string => reading.words(span);
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
  const isSure = (mentions: Entity[]): boolean =>
    mentions.some(canAct)
      ? mentions.length > 1 || !WEAK.has(mentions[0]!.rule)
      : mentions[0]!.type === "LOC" && mentions.length >= OFTEN;
  for (const [key, mentions] of groups)
    if (acting.has(key) || isSure(mentions)) byKey.set(key, actorOf(key, mentions));

  function actorOf(key: string, mentions: Entity[]): ProposedActor {
    const named = mentions.filter(({ type, rule }) => type !== "MISC" && rule !== "role");
    // "Carrow's" is no other name than "Carrow".
    const forms = [
      ...new Set(
        (named.length > 0 ? named : mentions).map((entity) =>
          words(entity).replace(/['’]s?$/u, ""),
        ),
      ),
    ];
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
        doubt: "a place that acts or is named often: does its government take part?",
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
  const called = describedParties(reading, parties);
  for (const [key, name] of called) {
    const same = sameBody(name, byKey.values());
    byKey.set(
      key,
      same ?? {
        id: slug(name, "speaker"),
        name,
        kind: isBody(name, lexicon) ? "organization" : "person",
        aliases: [],
        doubt: "named by a description only: who is it, and of what kind?",
      },
    );
  }
  const open: ProposedActor = {
    id: OPEN_ACTOR,
    name: { de: "offen: nicht benannt", en: "open: not named" },
    kind: "person",
    aliases: [],
    doubt: "stands for every draft without a named actor; name them there, then remove this",
  };
  const known = (party: Party | null): string | null =>
    (party && byKey.get(party.key ?? keyOf(callName(words(party), lexicon)))?.id) ?? null;
  const isOpen = positions.some(({ actor }) => known(actor) === null);
  return {
    actors: [...new Set(byKey.values()), ...(isOpen ? [open] : [])],
    idOf: (party) => known(party) ?? OPEN_ACTOR,
    known,
    idOfEntity: ({ key }) => byKey.get(key)?.id ?? null,
  };
}

const keyOf = (name: string): string => `words:${name.toLowerCase()}`;

/** The descriptions that call somebody, by their keys, longest first: "the union" may mean a longer one. */
function describedParties(
  { layers, words, context }: ArticleReading,
  parties: readonly (Party | null)[],
): Map<string, string> {
  const lexicon = DRAFTS[context.lang];
  const { read } = SPEECH[context.lang];
  const found = new Map<string, string>();
  for (const party of parties) {
    if (!party || (party.key !== null && !party.key.startsWith("words:"))) continue;
    if (party.guess) continue;
    const written = words(party);
    const name = callName(written, lexicon);
    const parts = name.split(" ");
    const stray = /["»«„“”]/.test(name.replace(/[»„“][^»«„“”]+[«“”]/gu, ""));
    if (parts.length > LONGEST || stray || name.length < SHORTEST) continue;
    const timex = layers.timexes[firstFrom(layers.timexes, party.end) - 1];
    if (timex && party.start < timex.end) continue;
    const alone = read(name.toLowerCase());
    if (parts.length === 1 && alone.bits & (W.pronoun | W.obliquePronoun | W.det | W.relative))
      continue;
    const calls = lexicon.nounsAreCapital
      ? parts.some((part) => /^\p{Lu}/u.test(part))
      : name !== written || parts.length > 1 || (alone.shape & S.plural) !== 0;
    if (calls) found.set(keyOf(name), found.get(keyOf(name)) ?? name);
  }
  return new Map([...found].sort((a, b) => b[1].length - a[1].length));
}

/** The one body whose name begins or ends with the word: "the union" after "the Dockers' Union". */
function sameBody(name: string, actors: Iterable<ProposedActor>): ProposedActor | null {
  if (name.includes(" ")) return null;
  const word = name.toLowerCase();
  const fitting = [...new Set(actors)].filter(({ name, kind }) => {
    if (typeof name !== "string" || kind !== "organization") return false;
    const parts = name.toLowerCase().split(" ");
    return parts.length > 1 && (parts[0] === word || parts.at(-1) === word);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

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
