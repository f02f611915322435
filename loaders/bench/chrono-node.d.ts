/** The part of chrono-node that the bench compares with; a development dependency. */
declare module "chrono-node" {
  export const de: { parse(text: string, reference: Date): unknown[] };
}
