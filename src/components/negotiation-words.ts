import { list, quote } from "../model/words.js";
import type { Lang } from "../model/vocabulary.js";

const number = (lang: Lang, digits = 1) => {
  const format = new Intl.NumberFormat(lang === "de" ? "de-DE" : "en-GB", {
    maximumFractionDigits: digits,
  });
  return (value: number) => format.format(value);
};

const de = number("de");
const en = number("en");

/** What the negotiation lab says. Points are shown with one decimal, on cards with two. */
export const negotiationWords = {
  de: {
    number: de,
    exact: number("de", 2),
    signed: (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "±") + de(Math.abs(value)),
    package: "Ihr Paket",
    scores: "Was das Paket den Seiten wert ist",
    wish: (sides: string[]) => `Wunsch: ${list(sides, "de")}`,
    accepts: (by: number) => `stimmt zu, ${de(by)} über der Schwelle`,
    justAccepts: "stimmt zu, genau auf der Schwelle",
    refuses: (by: number) => `lehnt ab, es fehlen ${de(by)}`,
    deal: "Alle Seiten stimmen zu.",
    noDeal: (sides: string[]) =>
      `Kein Abschluss: ${list(sides, "de")} ${sides.length > 1 ? "lehnen" : "lehnt"} ab.`,
    assumed: "Angenommene Zahlen für den Unterricht, keine wirklichen Verhandlungsziele.",
    opening:
      "Am Anfang setzt sich abwechselnd eine Seite ganz durch. Suchen Sie ein Paket, mit dem beide besser fahren.",
    reset: "Zurück auf Anfang",
    plane: "Wo liegt Ihr Paket unter allen möglichen?",
    reading:
      "Jedes Feld steht für Pakete mit ähnlichem Wert, je kräftiger, desto mehr. Nach rechts steigt der Wert für die eine Seite, nach oben für die andere.",
    axis: (side: string) => `${side}, Punkte`,
    threshold: (side: string, value: number) => `Schwelle ${side} ${de(value)}`,
    zone: "Zone möglicher Einigung",
    frontier: "Pareto-Grenze",
    nash: "Nash-Punkt",
    takeaway: (all: number, acceptable: number, share: number, frontier: number, inZone: number) =>
      acceptable === 0
        ? `Von ${de(all)} möglichen Paketen ist keines für alle Seiten annehmbar; die Zone möglicher Einigung ist leer. Auf der Pareto-Grenze ${frontier === 1 ? "liegt ein Wertepaar" : `liegen ${de(frontier)} Wertepaare`}.`
        : `Von ${de(all)} möglichen Paketen ${acceptable === 1 ? "ist eines" : `sind ${de(acceptable)}`} für alle Seiten annehmbar (${share < 0.1 ? "weniger als 0,1" : de(share)} %). Auf der Pareto-Grenze ${frontier === 1 ? "liegt ein Wertepaar" : `liegen ${de(frontier)} Wertepaare`}, ${inZone === frontier ? "alle" : inZone === 0 ? "keines" : de(inZone)} davon in der Zone möglicher Einigung.`,
    onFrontier:
      "Ihr Paket liegt auf der Pareto-Grenze: Was einer Seite mehr bringt, kostet von hier aus eine andere.",
    belowFrontier:
      "Ihr Paket liegt unter der Pareto-Grenze: Es gibt Pakete, die für eine Seite besser und für keine schlechter sind.",
    twin: "Die Pareto-Grenze als Tabelle",
    twinCaption: (shown: number, all: number) =>
      shown < all
        ? `Pakete auf der Pareto-Grenze, die ersten ${de(shown)} von ${de(all)}`
        : "Pakete auf der Pareto-Grenze",
    acceptedBy: "stimmt zu",
    allSides: "alle",
    nobody: "niemand",
    changesTo: "Unterschiede zu Ihrem",
    take: "Übernehmen",
    takeLong: (scores: string) => `Übernehmen: Paket mit ${scores}`,
    show: "Paket",
    axes: ["Waagerecht", "Senkrecht"],
    byDuckdb: (all: number, ms: number) =>
      `Alle ${de(all)} Pakete hat DuckDB in diesem Tab durchgerechnet, in ${de(Math.round(ms))} Millisekunden.`,
    byScript: (all: number) => `Alle ${de(all)} Pakete sind durchgerechnet.`,
    loading: "DuckDB wird geladen …",
    running: "Alle Pakete werden durchgerechnet …",
    withoutDuckdb: (all: number) =>
      `DuckDB konnte nicht starten; ${de(all)} Pakete sind ohne sie durchgerechnet.`,
    tooMany: (all: number, most: number) =>
      `${de(all)} Pakete sind zu viele für diesen Browser (höchstens ${de(most)}). Ihr eigenes Paket wird weiter bewertet.`,
    sql: "Die Abfrage dazu ansehen",
    change: "Was müsste sich für einen Abschluss ändern?",
    nothing: "Nichts. Diesem Paket würden alle Seiten zustimmen.",
    impossible:
      "Bei diesen Annahmen gibt es kein Paket, dem alle zustimmen. Erst andere Schwellen oder andere Werte würden einen Abschluss erlauben.",
    fewest: (changes: number) =>
      changes === 1
        ? "Eine Änderung genügt:"
        : `Es braucht ${de(changes)} Änderungen, mit weniger geht es nicht:`,
    step: (issue: string, from: string, to: string) =>
      `${issue}: statt ${quote(from, "de")} ${quote(to, "de")}`,
    after: "Danach",
    logrolling: "Wo ließe sich tauschen? (Logrolling)",
    alike: "Die Seiten gewichten alles gleich; da gibt es nichts zu tauschen.",
    weigh: (issue: string, a: string, shareA: number, b: string, shareB: number) =>
      `${quote(issue, "de")} zählt für ${a} ${de(shareA * 100)} %, für ${b} ${de(shareB * 100)} %.`,
    trade:
      "Gibt hier jede Seite nach, wo es sie weniger kostet, dann gewinnen beide gegenüber Ihrem Paket:",
    noTrade:
      "Hier gehen die Gewichte am weitesten auseinander. Von Ihrem Paket aus bringt ein solcher Tausch aber nicht mehr beiden etwas.",
    takePackage: "Dieses Paket übernehmen",
    assumptions: "Annahmen ansehen und ändern",
    assumptionsNote:
      "Wie viel eine Streitfrage für eine Seite zählt (Gewicht) und was ihr jede Lösung wert ist (0 bis 100), ist für den Unterricht angenommen. Ändern Sie die Zahlen und sehen Sie, was geschieht. Bei den Gewichten zählt nur ihr Verhältnis. Ihre Änderungen bleiben auf diesem Gerät.",
    blank:
      "Dieses Szenario bringt noch keine Annahmen mit. Vorläufig zählt jede Streitfrage gleich viel, und die Werte laufen gleichmäßig vom einen Ende zum anderen. Setzen Sie unten eigene Zahlen ein.",
    none: "Zu diesem Szenario gibt es noch keine Lösungsmöglichkeiten, über die sich verhandeln ließe.",
    author: "So kommen sie in das Szenario (scenario.yaml):",
    notKept:
      "Dieser Browser speichert nichts; Ihre Änderungen gelten nur, solange die Seite offen ist.",
    weight: "Gewicht in Prozent",
    reservation: "Schwelle (Reservationswert)",
    inputFor: (what: string, side: string) => `${what}, ${side}`,
    resetNumbers: "Annahmen zurücksetzen",
    cards: "Rollenkarten für Gruppen",
    cardsNote:
      "Auf jeder Karte stehen nur die Werte der eigenen Seite. Drucken Sie die Karten einzeln und geben Sie jeder Gruppe nur ihre.",
    printOne: (side: string) => `Karte ${side} drucken`,
    printGuide: "Spielanleitung drucken",
    printAll: "Alles drucken",
    card: "Rollenkarte",
    secret: "Nur für Ihre Gruppe. Zeigen Sie diese Karte der anderen Seite nicht.",
    youAre: (side: string) => `Sie verhandeln für: ${side}`,
    cardTask: (threshold: string) =>
      `Zählen Sie die Punkte der vereinbarten Lösungen zusammen, höchstens 100. Stimmen Sie nur zu, wenn mindestens ${threshold} zusammenkommen; sonst stehen Sie ohne Abschluss besser da. Darüber gilt: je mehr, desto besser.`,
    issue: "Streitfrage und Lösung",
    pointsColumn: "Punkte",
    agreed: "vereinbart",
    sum: "Summe",
    guide: "Spielanleitung",
    guideSteps: (sides: string[], issues: number) => [
      `Bilden Sie ${sides.length} Gruppen: ${list(sides, "de")}. Jede bekommt ihre Karte und liest sie allein (5 Minuten).`,
      "Überlegen Sie, was Ihrer Seite viel bedeutet und was sie leicht hergeben kann. Die Punkte bleiben geheim; Gründe dürfen Sie nennen.",
      `Verhandeln Sie alle ${issues} Streitfragen als ein Paket (20 Minuten). Nichts gilt, bevor alles vereinbart ist.`,
      "Kommt kein Paket zustande, bekommt jede Seite ihre Schwelle gutgeschrieben. Ein schlechter Abschluss ist schlechter als keiner.",
      "Stellen Sie das Ergebnis im Verhandlungslabor ein: Wie weit ist es von der Pareto-Grenze entfernt? Was hätte beiden mehr gebracht?",
      "Sprechen Sie darüber, wer nicht am Tisch saß, obwohl über ihn verhandelt wurde.",
    ],
  },
  en: {
    number: en,
    exact: number("en", 2),
    signed: (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "±") + en(Math.abs(value)),
    package: "Your package",
    scores: "What the package is worth to the sides",
    wish: (sides: string[]) => `Wish of ${list(sides, "en")}`,
    accepts: (by: number) => `accepts, ${en(by)} above the threshold`,
    justAccepts: "accepts, exactly on the threshold",
    refuses: (by: number) => `refuses, ${en(by)} short`,
    deal: "All sides accept.",
    noDeal: (sides: string[]) =>
      `No deal: ${list(sides, "en")} ${sides.length > 1 ? "refuse" : "refuses"}.`,
    assumed: "Numbers assumed for teaching, not real negotiating aims.",
    opening:
      "To begin with, the sides take turns in getting all they wish. Look for a package that serves both better.",
    reset: "Start again",
    plane: "Where does your package lie among all that are possible?",
    reading:
      "Each field stands for packages of similar worth, the stronger the more of them. To the right the worth for one side rises, upwards for the other.",
    axis: (side: string) => `${side}, points`,
    threshold: (side: string, value: number) => `Threshold ${side} ${en(value)}`,
    zone: "Zone of possible agreement",
    frontier: "Pareto frontier",
    nash: "Nash point",
    takeaway: (all: number, acceptable: number, share: number, frontier: number, inZone: number) =>
      acceptable === 0
        ? `Of ${en(all)} possible packages none is acceptable to all sides; the zone of possible agreement is empty. The Pareto frontier has ${frontier === 1 ? "one pair of scores" : `${en(frontier)} pairs of scores`}.`
        : `Of ${en(all)} possible packages ${acceptable === 1 ? "one is" : `${en(acceptable)} are`} acceptable to all sides (${share < 0.1 ? "less than 0.1" : en(share)} %). The Pareto frontier has ${frontier === 1 ? "one pair of scores" : `${en(frontier)} pairs of scores`}, ${inZone === frontier ? "all" : inZone === 0 ? "none" : en(inZone)} of them in the zone of possible agreement.`,
    onFrontier:
      "Your package lies on the Pareto frontier: from here, what brings one side more costs another.",
    belowFrontier:
      "Your package lies below the Pareto frontier: there are packages that are better for one side and worse for none.",
    twin: "The Pareto frontier as a table",
    twinCaption: (shown: number, all: number) =>
      shown < all
        ? `Packages on the Pareto frontier, the first ${en(shown)} of ${en(all)}`
        : "Packages on the Pareto frontier",
    acceptedBy: "accepts",
    allSides: "all",
    nobody: "nobody",
    changesTo: "Differences from yours",
    take: "Take it",
    takeLong: (scores: string) => `Take it: package with ${scores}`,
    show: "Package",
    axes: ["Across", "Upwards"],
    byDuckdb: (all: number, ms: number) =>
      `DuckDB worked through all ${en(all)} packages in this tab, in ${en(Math.round(ms))} milliseconds.`,
    byScript: (all: number) => `All ${en(all)} packages have been worked through.`,
    loading: "DuckDB is loading …",
    running: "All packages are being worked through …",
    withoutDuckdb: (all: number) =>
      `DuckDB could not start; ${en(all)} packages were worked through without it.`,
    tooMany: (all: number, most: number) =>
      `${en(all)} packages are too many for this browser (at most ${en(most)}). Your own package is still scored.`,
    sql: "See the query",
    change: "What would have to change for a deal?",
    nothing: "Nothing. All sides would accept this package.",
    impossible:
      "Under these assumptions there is no package that all accept. Only other thresholds or other values would allow a deal.",
    fewest: (changes: number) =>
      changes === 1 ? "One change is enough:" : `It takes ${en(changes)} changes, and no fewer:`,
    step: (issue: string, from: string, to: string) =>
      `${issue}: ${quote(to, "en")} instead of ${quote(from, "en")}`,
    after: "Then",
    logrolling: "Where could the sides trade? (Logrolling)",
    alike: "The sides weigh everything alike; there is nothing to trade.",
    weigh: (issue: string, a: string, shareA: number, b: string, shareB: number) =>
      `${quote(issue, "en")} counts ${en(shareA * 100)} % for ${a} and ${en(shareB * 100)} % for ${b}.`,
    trade:
      "If each side gives way here where it costs it less, both gain compared with your package:",
    noTrade:
      "This is where the weights differ most. Starting from your package, though, such a trade no longer brings both sides something.",
    takePackage: "Take this package",
    assumptions: "See and change the assumptions",
    assumptionsNote:
      "How much an issue counts for a side (weight) and what each settlement is worth to it (0 to 100) is assumed for teaching. Change the numbers and see what happens. Of the weights only the proportions count. Your changes stay on this device.",
    blank:
      "This scenario does not bring any assumptions yet. For now every issue counts the same, and values run evenly from one end to the other. Set numbers of your own below.",
    none: "This scenario has no possible settlements yet that could be negotiated.",
    author: "This is how they get into the scenario (scenario.yaml):",
    notKept: "This browser keeps nothing; your changes last only while the page is open.",
    weight: "Weight in per cent",
    reservation: "Threshold (reservation value)",
    inputFor: (what: string, side: string) => `${what}, ${side}`,
    resetNumbers: "Reset the assumptions",
    cards: "Role cards for groups",
    cardsNote:
      "Each card has the values of its own side only. Print the cards one by one and give each group no card but its own.",
    printOne: (side: string) => `Print card ${side}`,
    printGuide: "Print instructions",
    printAll: "Print everything",
    card: "Role card",
    secret: "For your group only. Do not show this card to the other side.",
    youAre: (side: string) => `You negotiate for: ${side}`,
    cardTask: (threshold: string) =>
      `Add up the points of the settlements agreed, at most 100. Accept only if they come to at least ${threshold}; otherwise you are better off without a deal. Above that, the more the better.`,
    issue: "Issue and settlement",
    pointsColumn: "Points",
    agreed: "agreed",
    sum: "Sum",
    guide: "Instructions",
    guideSteps: (sides: string[], issues: number) => [
      `Form ${sides.length} groups: ${list(sides, "en")}. Each gets its card and reads it alone (5 minutes).`,
      "Consider what means much to your side and what it can easily give away. Points stay secret; reasons may be given.",
      `Negotiate all ${issues} issues as one package (20 minutes). Nothing is agreed before everything is agreed.`,
      "If no package comes about, each side is credited with its threshold. A bad deal is worse than none.",
      "Enter the result in the negotiation lab: how far is it from the Pareto frontier? What would have brought both sides more?",
      "Discuss who was not at the table although they were negotiated about.",
    ],
  },
} as const;

export type NegotiationWords = (typeof negotiationWords)[Lang];
