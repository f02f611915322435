/** One inflected form of a verb and what it is. */
export interface Inflected {
  form: string;
  kind: "finite" | "subjunctive" | "participle" | "infinitive" | "gerund";
  /** The separable particle stands apart ("teilte ... mit"). */
  apart: boolean;
}

const INSEPARABLE =
  /^(?:offenbar|prophezei|frohlock|be|ge|er|ver|zer|ent|emp|miss|wider|unter(?!z)|über|wiederhol)/;

/**
 * Inflects a German verb of the data, third person only: `mit|teilen`, or with irregular present,
 * past and participle `an|geben:gibt,gab,gegeben`.
 */
export function conjugateDe(entry: string): {
  lemma: string;
  particle: string;
  forms: Inflected[];
} {
  const [head, irregular] = entry.split(":") as [string, string | undefined];
  const bar = head.indexOf("|");
  const particle = bar < 0 ? "" : head.slice(0, bar);
  const infinitive = head.slice(bar + 1);
  const stem = infinitive.replace(/e?n$/, "");
  const link = /[td]$|ch[mn]$|[^lrhaeiouäöümn][mn]$/.test(stem) ? "e" : "";
  const parts = irregular?.split(",");
  const present = parts?.[0] ?? stem + link + "t";
  const past = parts?.[1] ?? stem + link + "te";
  const regular = stem + link + "t";
  const participle =
    parts?.[2] ?? (INSEPARABLE.test(stem) || stem.endsWith("ier") ? regular : "ge" + regular);
  const pastPlural = past.endsWith("e") ? past + "n" : past + "en";
  const subjunctive = stem + "e";
  const forms: Inflected[] = [];
  const finite: [string, Inflected["kind"]][] = [
    [present, "finite"],
    [past, "finite"],
    [pastPlural, "finite"],
    [infinitive, "finite"],
    [subjunctive, "subjunctive"],
  ];
  for (const [form, kind] of finite) {
    forms.push({ form, kind, apart: particle !== "" });
    if (particle) forms.push({ form: particle + form, kind, apart: false });
  }
  forms.push({ form: particle + participle, kind: "participle", apart: false });
  if (particle) forms.push({ form: participle, kind: "participle", apart: true });
  forms.push({ form: particle + infinitive, kind: "infinitive", apart: false });
  return { lemma: particle + infinitive, particle, forms };
}
