import { quote } from "../words.js";

const inGerman = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 });
const inEnglish = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const de = (points: number) => (points === 1 ? "1 Punkt" : `${inGerman.format(points)} Punkte`);
const en = (points: number) => (points === 1 ? "1 point" : `${inEnglish.format(points)} points`);

/** What the grader says about a package. */
export const negotiateWords = {
  de: {
    none: "Zu dieser Aufgabe fehlen die Vorlieben der Seiten; das Paket lässt sich nicht bewerten.",
    open: (count: number) =>
      count === 1
        ? "Zu einer Streitfrage fehlt noch eine Lösung."
        : `Zu ${count} Streitfragen fehlt noch eine Lösung.`,
    accepts: (side: string, score: number, over: number) =>
      `${side} würde zustimmen: ${de(score)}, ${over === 0 ? "genau auf der Schwelle" : `${de(over)} über der Schwelle`}.`,
    refuses: (side: string, score: number, short: number) =>
      `${side} würde ablehnen: ${de(score)}, bis zur Schwelle ${short === 1 ? "fehlt" : "fehlen"} ${de(short)}.`,
    gains: (side: string, by: number) => `${side} gewinnt ${de(by)}.`,
    loses: (side: string, by: number, issue: string) =>
      `${side} verliert ${de(by)}, am meisten bei ${quote(issue, "de")}.`,
    unchanged: "Das ist noch das Paket, das auf dem Tisch liegt.",
    nobodyGains: "Keine Seite verliert, aber es gewinnt auch keine.",
  },
  en: {
    none: "The sides’ preferences for this item are missing; the package cannot be scored.",
    open: (count: number) =>
      count === 1
        ? "One issue still has no settlement."
        : `${count} issues still have no settlement.`,
    accepts: (side: string, score: number, over: number) =>
      `${side} would accept: ${en(score)}, ${over === 0 ? "exactly on its threshold" : `${en(over)} above its threshold`}.`,
    refuses: (side: string, score: number, short: number) =>
      `${side} would refuse: ${en(score)}, ${en(short)} short of its threshold.`,
    gains: (side: string, by: number) => `${side} gains ${en(by)}.`,
    loses: (side: string, by: number, issue: string) =>
      `${side} loses ${en(by)}, most of it on ${quote(issue, "en")}.`,
    unchanged: "This is still the package on the table.",
    nobodyGains: "No side loses, but none gains either.",
  },
} as const;
