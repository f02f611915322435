import type { ActCount, Voice } from "./queries.js";
import { acts, keysOf, type Act, type Lang } from "./vocabulary.js";
import { counted, list, sentence } from "./words.js";

interface Side {
  side: string;
  name: string;
}

const nothing = { de: "Keine Position in dieser Auswahl.", en: "No position in this selection." };

/** The act that each side performs most often; ties are all named. */
export function actsTakeaway(
  rows: readonly ActCount[],
  sides: readonly Side[],
  lang: Lang,
): string {
  const third = { side: null, name: lang === "de" ? "Dritte" : "third parties" };
  const parts = [...sides, third].flatMap(({ side, name }) => {
    const own = rows.filter((row) => row.side === side);
    const total = own.reduce((sum, row) => sum + row.positions, 0);
    if (total === 0) return [];
    const most = Math.max(...own.map((row) => row.positions));
    const top = own.filter((row) => row.positions === most);
    if (top.length > 2) {
      return [
        lang === "de"
          ? `${sentence(name)}: keine überwiegt (${counted(total, "eine Position", "Positionen")})`
          : `${sentence(name)}: none stands out (${counted(total, "one position", "positions")})`,
      ];
    }
    const words = list(
      top.map((row) => acts[row.act as Act]?.[lang] ?? row.act),
      lang,
    );
    const share =
      lang === "de"
        ? `${top.length > 1 ? "je " : ""}${most} von ${total}`
        : `${most} of ${total}${top.length > 1 ? " each" : ""}`;
    return [`${sentence(name)}: ${words} (${share})`];
  });
  if (parts.length === 0) return nothing[lang];
  const lead = lang === "de" ? "Häufigste Sprechakte" : "Most frequent speech acts";
  return `${lead} – ${parts.join("; ")}.`;
}

/** Whose mouth a position comes from, seen from the side that holds it. */
export type VoiceKind = "own" | "other" | "reporter" | "unnamed";

/** Own: the actor, whoever acts for it, or somebody of its side; other: another side or a third party. */
export function voiceKind(row: Voice): VoiceKind {
  if (row.speaker_id === null) return row.mode === "author" ? "reporter" : "unnamed";
  if ([row.speaker_id, row.speaker_represents].includes(row.actor_id)) return "own";
  return row.speaker_side !== null && row.speaker_side === row.actor_side ? "own" : "other";
}

/** How many positions are voiced on one’s own behalf, by another side, by the report, by nobody named. */
export function voicesTakeaway(rows: readonly Voice[], lang: Lang): string {
  const total = rows.reduce((sum, row) => sum + row.positions, 0);
  if (total === 0) return nothing[lang];
  const words: Record<VoiceKind, Record<Lang, string>> = {
    own: { de: "von der eigenen Seite gesagt", en: "said by one’s own side" },
    other: { de: "von anderen wiedergegeben", en: "told by others" },
    reporter: { de: "vom Bericht selbst festgestellt", en: "stated by the report itself" },
    unnamed: { de: "ohne genannten Sprecher", en: "with no speaker named" },
  };
  const parts = keysOf(words).flatMap((kind) => {
    const ofKind = rows.filter((row) => voiceKind(row) === kind);
    if (ofKind.length === 0) return [];
    const who = [...new Set(ofKind.map((row) => `${row.speaker} → ${row.actor}`))];
    const named = kind === "other" && who.length <= 3 ? ` (${who.join(", ")})` : "";
    return [`${words[kind][lang]}: ${ofKind.reduce((sum, row) => sum + row.positions, 0)}${named}`];
  });
  const first = counted(
    total,
    lang === "de" ? "Eine Position" : "One position",
    lang === "de" ? "Positionen" : "positions",
  );
  return `${first} – ${parts.join("; ")}.`;
}
