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
        precision: 0.787,
        recall: 0.641,
        f1: 0.707,
      },
      {
        name: "span relaxed",
        precision: 0.894,
        recall: 0.728,
        f1: 0.802,
      },
      {
        name: "span relaxed + type",
        precision: 0.834,
        recall: 0.68,
        f1: 0.749,
      },
    ],
  },
  {
    set: "actors_en",
    documents: 159,
    scores: [
      {
        name: "span strict + type",
        precision: 0.614,
        recall: 0.655,
        f1: 0.634,
      },
      {
        name: "span relaxed",
        precision: 0.841,
        recall: 0.898,
        f1: 0.868,
      },
      {
        name: "span relaxed + type",
        precision: 0.69,
        recall: 0.737,
        f1: 0.713,
      },
    ],
  },
  {
    set: "quotes_de",
    documents: 199,
    scores: [
      {
        name: "span strict",
        precision: 0.776,
        recall: 0.737,
        f1: 0.756,
      },
      {
        name: "message",
        precision: 0.813,
        recall: 0.772,
        f1: 0.792,
      },
      {
        name: "message + mode",
        precision: 0.803,
        recall: 0.763,
        f1: 0.782,
      },
      {
        name: "joint with speaker",
        precision: 0.689,
        recall: 0.655,
        f1: 0.671,
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
        precision: 0.873,
        recall: 0.911,
        f1: 0.892,
      },
      {
        name: "span relaxed",
        precision: 0.912,
        recall: 0.952,
        f1: 0.932,
      },
      {
        name: "strict + value",
        precision: 0.783,
        recall: 0.817,
        f1: 0.8,
      },
      {
        name: "relaxed + value",
        precision: 0.805,
        recall: 0.84,
        f1: 0.822,
      },
      {
        name: "relaxed + type",
        precision: 0.884,
        recall: 0.922,
        f1: 0.903,
      },
    ],
  },
  {
    set: "timex_en",
    documents: 17,
    scores: [
      {
        name: "span strict",
        precision: 0.851,
        recall: 0.811,
        f1: 0.831,
      },
      {
        name: "span relaxed",
        precision: 0.876,
        recall: 0.835,
        f1: 0.855,
      },
      {
        name: "strict + value",
        precision: 0.785,
        recall: 0.748,
        f1: 0.766,
      },
      {
        name: "relaxed + value",
        precision: 0.802,
        recall: 0.764,
        f1: 0.782,
      },
      {
        name: "relaxed + type",
        precision: 0.876,
        recall: 0.835,
        f1: 0.855,
      },
      {
        name: "span strict, all types",
        precision: 0.679,
        recall: 0.835,
        f1: 0.749,
      },
      {
        name: "span relaxed, all types",
        precision: 0.744,
        recall: 0.913,
        f1: 0.82,
      },
    ],
  },
];
