const NAME_END = /(?:ien|ia|en|ei|land|[aeiouy])$/;
const ENDINGS = ["", "e", "en", "er", "es", "em"];
const PEOPLES = [
  "er",
  "ern",
  "ers",
  "erin",
  "erinnen",
  "ier",
  "iern",
  "ierin",
  "e",
  "en",
  "in",
  "innen",
];

/** "Ardelien": ardelisch, ardelische ..., Ardelier; "Maresk": mareskisch, Maresker. */
export function demonymsDe(state: string): string[] {
  return [...new Set([state, state.replace(NAME_END, "")])].flatMap((stem) => [
    ...ENDINGS.flatMap((ending) => [`${stem}isch${ending}`, `${stem}anisch${ending}`]),
    ...PEOPLES.map((people) => stem + people).filter((form) => form !== state),
  ]);
}
