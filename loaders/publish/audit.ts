/** Everything that must not be published, as `file: what and what to do`; empty for a sound site. */
export async function audit(_site: string, _base: string): Promise<string[]> {
  return [];
}
