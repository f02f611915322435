import type { Lang } from "../model/vocabulary.js";

const de = {
  status: { agreed: "beide", "machine only": "nur Maschine", "human only": "nur Mensch" },
  bars: "Jeder Balken steht für alle Stellen einer Schicht, die Mensch oder Maschine markiert haben.",
  scores: (precision: string | null, recall: string | null, f1: string | null) =>
    `Precision ${precision ?? "–"} · Recall ${recall ?? "–"} · F1 ${f1 ?? "–"}`,
  caption: "Übereinstimmung je Schicht",
  layer: "Schicht",
  choose: "Schicht",
  disagreements: "Stellen, an denen die Lesarten auseinandergehen",
  passage: "Stelle",
  found: "gefunden von",
  label: "als",
  published: "Trefferquoten des Konverters auf öffentlichen Korpora",
  corpus: "Korpus",
  documents: "Dokumente",
  measure: "Maß",
  corpora: {
    actors_de: "GermEval 2014, deutsche Nachrichten: Personen, Orte, Organisationen",
    actors_en: "UNER PUD, englische Sätze: Personen, Orte, Organisationen",
    quotes_de: "German News Quotation 2024: Zitate in deutschen Nachrichten",
    sentences_de: "Universal Dependencies PUD, deutsch: Satzgrenzen",
    sentences_en: "GUM, englisch: Satzgrenzen",
    timex_de: "KRAUTS: Zeitausdrücke in deutschen Nachrichten",
    timex_en: "GUM, englisch: Datumsangaben",
  } as Record<string, string>,
  measures: {
    "span relaxed + type": "Stelle überlappt, Typ stimmt",
    message: "Zitat zur Hälfte oder mehr getroffen",
    "joint with speaker": "Zitat zur Hälfte getroffen, Sprecher stimmt",
    boundaries: "Satzgrenze",
    "span strict": "Stelle zeichengenau",
    "span relaxed": "Stelle überlappt",
    "relaxed + value": "Stelle überlappt, Wert stimmt",
  } as Record<string, string>,
};

const en: typeof de = {
  status: { agreed: "both", "machine only": "machine only", "human only": "human only" },
  bars: "Each bar stands for all passages of a layer that human or machine has marked.",
  scores: de.scores,
  caption: "Agreement by layer",
  layer: "Layer",
  choose: "Layer",
  disagreements: "Passages on which the readings differ",
  passage: "Passage",
  found: "found by",
  label: "as",
  published: "Scores of the converter on public corpora",
  corpus: "Corpus",
  documents: "Documents",
  measure: "Measure",
  corpora: {
    actors_de: "GermEval 2014, German news: persons, places, organisations",
    actors_en: "UNER PUD, English sentences: persons, places, organisations",
    quotes_de: "German News Quotation 2024: quotations in German news",
    sentences_de: "Universal Dependencies PUD, German: sentence boundaries",
    sentences_en: "GUM, English: sentence boundaries",
    timex_de: "KRAUTS: time expressions in German news",
    timex_en: "GUM, English: dates",
  },
  measures: {
    "span relaxed + type": "passage overlaps, type right",
    message: "half of the quotation or more",
    "joint with speaker": "half of the quotation, speaker right",
    boundaries: "sentence boundary",
    "span strict": "passage exact",
    "span relaxed": "passage overlaps",
    "relaxed + value": "passage overlaps, value right",
  },
};

export const methodWords: Record<Lang, typeof de> = { de, en };
