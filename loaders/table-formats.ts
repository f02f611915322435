export const tableFormats = ["json", "csv", "arrow", "parquet"] as const;
export type TableFormat = (typeof tableFormats)[number];
