/** A vault as the server sends it. */
export interface VaultData {
  /** Text by path of every file in the vault. */
  readonly files: Readonly<Record<string, string>>;
  /** Text by path of every file below `.obsidian`. */
  readonly config: Readonly<Record<string, string>>;
  /** Times in epoch milliseconds by path, where the server knows them. */
  readonly stats?: Readonly<Record<string, { readonly ctime: number; readonly mtime: number }>>;
}

/** Fetches a vault by its name. */
export async function fetchVault(name: string): Promise<VaultData> {
  const response = await fetch(`vaults/${encodeURIComponent(name)}.json`);
  if (!response.ok) throw new Error(`There is no vault "${name}".`);
  return (await response.json()) as VaultData;
}
