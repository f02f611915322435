/** Written by `npm run eval -- <folder> --write src/model/measured.ts`; not by hand. */
export interface Measured {
  /** Layer and language. */
  set: string;
  documents: number;
  scores: { name: string; precision: number; recall: number; f1: number }[];
}

export const measured: Measured[] = [
  {
    set: "actors_de",
    documents: 759,
    scores: [
      {
        name: "span strict + type",
        precision: 0.811,
        recall: 0.73,
        f1: 0.768,
      },
      {
        name: "span relaxed",
        precision: 0.901,
        recall: 0.812,
        f1: 0.854,
      },
      {
        name: "span relaxed + type",
        precision: 0.856,
        recall: 0.771,
        f1: 0.811,
      },
    ],
  },
  {
    set: "actors_en",
    documents: 159,
    scores: [
      {
        name: "span strict + type",
        precision: 0.694,
        recall: 0.689,
        f1: 0.692,
      },
      {
        name: "span relaxed",
        precision: 0.893,
        recall: 0.887,
        f1: 0.89,
      },
      {
        name: "span relaxed + type",
        precision: 0.795,
        recall: 0.789,
        f1: 0.792,
      },
    ],
  },
  {
    set: "quotes_de",
    documents: 199,
    scores: [
      {
        name: "span strict",
        precision: 0.83,
        recall: 0.767,
        f1: 0.797,
      },
      {
        name: "message",
        precision: 0.871,
        recall: 0.805,
        f1: 0.836,
      },
      {
        name: "message + mode",
        precision: 0.862,
        recall: 0.797,
        f1: 0.828,
      },
      {
        name: "joint with speaker",
        precision: 0.757,
        recall: 0.7,
        f1: 0.727,
      },
    ],
  },
  {
    set: "sentences_de",
    documents: 119,
    scores: [
      {
        name: "boundaries",
        precision: 1,
        recall: 1,
        f1: 1,
      },
      {
        name: "whole sentences",
        precision: 1,
        recall: 1,
        f1: 1,
      },
    ],
  },
  {
    set: "sentences_en",
    documents: 18,
    scores: [
      {
        name: "boundaries",
        precision: 0.986,
        recall: 0.964,
        f1: 0.975,
      },
      {
        name: "whole sentences",
        precision: 0.951,
        recall: 0.93,
        f1: 0.94,
      },
    ],
  },
  {
    set: "timex_de",
    documents: 77,
    scores: [
      {
        name: "span strict",
        precision: 0.897,
        recall: 0.918,
        f1: 0.907,
      },
      {
        name: "span relaxed",
        precision: 0.931,
        recall: 0.952,
        f1: 0.941,
      },
      {
        name: "strict + value",
        precision: 0.808,
        recall: 0.826,
        f1: 0.817,
      },
      {
        name: "relaxed + value",
        precision: 0.828,
        recall: 0.847,
        f1: 0.837,
      },
      {
        name: "relaxed + type",
        precision: 0.902,
        recall: 0.922,
        f1: 0.912,
      },
    ],
  },
  {
    set: "timex_en",
    documents: 17,
    scores: [
      {
        name: "span strict",
        precision: 0.858,
        recall: 0.858,
        f1: 0.858,
      },
      {
        name: "span relaxed",
        precision: 0.882,
        recall: 0.882,
        f1: 0.882,
      },
      {
        name: "strict + value",
        precision: 0.795,
        recall: 0.795,
        f1: 0.795,
      },
      {
        name: "relaxed + value",
        precision: 0.811,
        recall: 0.811,
        f1: 0.811,
      },
      {
        name: "relaxed + type",
        precision: 0.882,
        recall: 0.882,
        f1: 0.882,
      },
      {
        name: "span strict, all types",
        precision: 0.691,
        recall: 0.882,
        f1: 0.775,
      },
      {
        name: "span relaxed, all types",
        precision: 0.753,
        recall: 0.961,
        f1: 0.844,
      },
    ],
  },
];
