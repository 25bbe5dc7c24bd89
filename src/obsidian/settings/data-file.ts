/** The plugin's stored data, as Obsidian reads and writes `data.json`. */
export interface DataFile {
  /** Where it lies in the vault, for messages. */
  readonly path: string;
  /** The parsed contents; null where there are none. Rejects where they can't be parsed. */
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}
