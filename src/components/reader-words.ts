import type { Layer } from "../model/passages.js";
import type { Lang } from "../model/vocabulary.js";

interface ReaderWords {
  layers: string;
  colour: string;
  layer: Record<Layer, { name: string; hint: string }>;
  stated: { date: string; credit: string; caption: string; none: string };
  counted: string;
  sentence: (ordinal: string) => string;
  evidence: string;
  empty: string;
  emptyPage: string;
  position: (ordinal: number, of: number) => string;
  previous: string;
  next: string;
  close: string;
  also: string;
  inSentence: (ordinal: string) => string;
  nothing: string;
  list: string;
  pastText: string;
  rights: Record<"quotes" | "none", string>;
  holder: string;
  load: string;
  tooLarge: string;
  loaded: string;
  wrongFile: string;
  noCheck: string;
}

export const readerWords: Record<Lang, ReaderWords> = {
  de: {
    layers: "Im Text zeigen",
    colour: "Die Farbe zeigt die Seite:",
    layer: {
      positions: {
        name: "Positionen",
        hint: "Ja durchgezogen, Nein gestrichelt, offen gepunktet",
      },
      actors: { name: "Akteure", hint: "umrandet" },
      time: { name: "Zeitangaben", hint: "in Klammern" },
      quotation: { name: "Zitate", hint: "wörtlich kursiv, indirekt mit gepunkteter Oberlinie" },
      voice: { name: "Stimme des Berichts", hint: "Wellenlinie" },
    },
    stated: {
      date: "Stand laut Quelle",
      credit: "Bildnachweis",
      caption: "Bildunterschrift",
      none: "nicht genannt",
    },
    counted: "Relative Zeitangaben zählen ab",
    sentence: (ordinal) => `Satz ${ordinal}`,
    evidence: "Was die Stelle belegt",
    empty: "Wählen Sie eine markierte Stelle: Hier steht dann, was sie belegt.",
    emptyPage:
      "Wählen Sie eine Stelle, eine Zeile oder ein Zeichen: Hier stehen dann die Worte, auf die sich die Angabe stützt.",
    position: (ordinal, of) => `${ordinal} von ${of}`,
    previous: "Vorige Stelle",
    next: "Nächste Stelle",
    close: "Auswahl aufheben",
    also: "Dieselben Worte belegen auch",
    inSentence: (ordinal) => `In Satz ${ordinal} belegt`,
    nothing: "Für diesen Satz ist nichts festgehalten.",
    list: "Alle Stellen als Liste",
    pastText: "Hinter den Text springen",
    rights: {
      quotes:
        "Die Rechte am Artikel erlauben hier nur die zitierten Stellen; der übrige Text ist verdeckt.",
      none: "Die Rechte am Artikel erlauben nicht, seinen Text hier zu zeigen.",
    },
    holder: "Rechte am Artikel",
    tooLarge: "Diese Datei ist für einen Artikel zu groß.",
    load: "Eigene Kopie des Artikels öffnen (sie bleibt auf diesem Gerät)",
    loaded: "Die Datei stimmt mit dem Artikel überein; der ganze Text wird gezeigt.",
    wrongFile: "Das ist nicht dieselbe Datei: Ihre Prüfsumme (SHA-256) weicht ab.",
    noCheck:
      "Dieser Browser kann die Datei nicht prüfen; öffnen Sie die Seite über https oder localhost.",
  },
  en: {
    layers: "Show in the text",
    colour: "The colour shows the side:",
    layer: {
      positions: { name: "Positions", hint: "yes solid, no dashed, open dotted" },
      actors: { name: "Actors", hint: "ringed" },
      time: { name: "Times", hint: "in brackets" },
      quotation: {
        name: "Quotations",
        hint: "direct in italics, indirect with a dotted line above",
      },
      voice: { name: "Reporter’s voice", hint: "wavy line" },
    },
    stated: {
      date: "Dated in the source",
      credit: "Photo credit",
      caption: "Caption",
      none: "not stated",
    },
    counted: "Relative dates count from",
    sentence: (ordinal) => `Sentence ${ordinal}`,
    evidence: "What the passage proves",
    empty: "Choose a marked passage: what it proves appears here.",
    emptyPage: "Choose a passage, a row or a mark: the words that prove it appear here.",
    position: (ordinal, of) => `${ordinal} of ${of}`,
    previous: "Previous passage",
    next: "Next passage",
    close: "Clear the choice",
    also: "The same words also prove",
    inSentence: (ordinal) => `Proven in sentence ${ordinal}`,
    nothing: "Nothing is recorded for this sentence.",
    list: "All passages as a list",
    pastText: "Skip past the text",
    rights: {
      quotes:
        "The rights in the article allow only the quoted passages here; the rest of the text is masked.",
      none: "The rights in the article do not allow its text to be shown here.",
    },
    holder: "Rights in the article",
    tooLarge: "This file is too large for an article.",
    load: "Open your own copy of the article (it stays on this device)",
    loaded: "The file matches the article; the whole text is shown.",
    wrongFile: "This is not the same file: its checksum (SHA-256) differs.",
    noCheck: "This browser cannot check the file; open the page over https or localhost.",
  },
};
