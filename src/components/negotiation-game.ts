import type { Negotiation, Package } from "../model/negotiation.js";
import type { NegotiationWords } from "./negotiation-words.js";

/** What the parts of a lab are told whenever something changes. */
export interface GameState {
  game: Negotiation;
  choice: Package;
}

/** A part of the lab: a node that shows the state, and the way to show another. */
export interface Part {
  node: HTMLElement;
  show(state: GameState): void;
}

export interface PartOptions {
  say: NegotiationWords;
  /** The colour of a side: `data-side`, by its position in the negotiation. */
  colour(side: number): string;
}
