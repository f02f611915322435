import type { Negotiation } from "../model/negotiation.js";
import { element } from "./element.js";
import type { Part, PartOptions } from "./negotiation-game.js";

/** One number of a negotiation, with the way to put another in its place. */
interface Field {
  input: HTMLInputElement;
  /** On the scale that is shown. */
  read(game: Negotiation): number;
  write(game: Negotiation, value: number): Negotiation;
}

/**
 * All assumptions as one table of number fields: thresholds, weights in per cent, values. `onChange`
 * hears the negotiation with the new number; what is no number from 0 to 100 is left out.
 */
export function Assumptions(
  base: Negotiation,
  {
    say,
    colour,
    onChange,
    onReset,
  }: PartOptions & { onChange(game: Negotiation): void; onReset(): void },
): Part {
  let game = base;
  const fields: Field[] = [];
  const cells = (
    what: string,
    read: (game: Negotiation, side: number) => number,
    write: (game: Negotiation, side: number, value: number) => Negotiation,
  ) =>
    base.sides.map(({ name }, side) => {
      const field: Field = {
        input: element("input", {
          type: "number",
          min: 0,
          max: 100,
          step: "any",
          inputmode: "decimal",
          "aria-label": say.inputFor(what, name),
          oninput: () => {
            const value = field.input.valueAsNumber;
            const valid = value >= 0 && value <= 100;
            field.input.toggleAttribute("aria-invalid", !valid);
            if (valid) onChange(field.write(game, value));
          },
          onchange: () => refresh(),
        }),
        read: (current) => read(current, side),
        write: (current, value) => write(current, side, value),
      };
      fields.push(field);
      return element("td", { "data-side": colour(side) }, field.input);
    });
  const row = (label: string, className: string, inputs: HTMLElement[]) =>
    element("tr", { class: className }, element("th", { scope: "row" }, label), inputs);

  const table = element(
    "table",
    { class: "assumptions-table" },
    element("caption", { class: "visually-hidden" }, say.assumptions),
    element(
      "thead",
      null,
      element(
        "tr",
        null,
        element("td"),
        base.sides.map(({ name }, side) =>
          element("th", { scope: "col", "data-side": colour(side) }, name),
        ),
      ),
    ),
    element(
      "tbody",
      null,
      row(
        say.reservation,
        "assumptions-threshold",
        cells(
          say.reservation,
          ({ reservation }, side) => reservation[side]!,
          (current, side, value) => ({
            ...current,
            reservation: put(current.reservation, side, value),
          }),
        ),
      ),
    ),
    base.issues.map(({ label, options }, issue) =>
      element(
        "tbody",
        null,
        element(
          "tr",
          { class: "assumptions-issue" },
          element("th", { scope: "rowgroup", colspan: base.sides.length + 1 }, label),
        ),
        row(
          say.weight,
          "assumptions-weight",
          cells(
            `${label}: ${say.weight}`,
            ({ weights }, side) => Math.round(weights[side]![issue]! * 1e4) / 100,
            (current, side, value) => ({
              ...current,
              weights: put(current.weights, side, put(current.weights[side]!, issue, value / 100)),
            }),
          ),
        ),
        options.map((option, at) =>
          row(
            option.label,
            "assumptions-value",
            cells(
              `${label}: ${option.label}`,
              ({ values }, side) => values[side]![issue]![at]!,
              (current, side, value) => {
                const rows = current.values[side]!;
                const changed = put(rows, issue, put(rows[issue]!, at, value));
                return { ...current, values: put(current.values, side, changed) };
              },
            ),
          ),
        ),
      ),
    ),
  );
  const refresh = () => {
    for (const { input, read } of fields) {
      input.removeAttribute("aria-invalid");
      input.value = String(read(game));
    }
  };
  return {
    node: element(
      "div",
      { class: "assumptions" },
      element("p", null, say.assumptionsNote),
      element("button", { type: "button", onclick: onReset }, say.resetNumbers),
      table,
    ),
    show(state) {
      game = state.game;
      // A field that is being typed in keeps what was typed.
      for (const { input, read } of fields)
        if (input !== document.activeElement) input.value = String(read(game));
    },
  };
}

const put = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((entry, i) => (i === at ? value : entry));
