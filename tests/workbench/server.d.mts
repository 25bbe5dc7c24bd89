/** What the workbench's server serves. */
export interface ServeOptions {
  /** Folder of the built page; the default is where `build()` writes it. */
  readonly page?: string;
  /** Vault folders by name, in addition to every folder of `tests/vaults`. */
  readonly vaults?: Readonly<Record<string, string>>;
  /** Plugin folders by name, each with `manifest.json`, `main.js` and perhaps `styles.css`. */
  readonly plugins?: Readonly<Record<string, string>>;
  /** TCP port; 0, the default, takes a free one. */
  readonly port?: number;
  /** Whether to open the page in the user's browser. */
  readonly open?: boolean;
}

/** A running workbench server. */
export interface WorkbenchServer {
  /** Address of the page, ending with a slash. */
  readonly url: string;
  /** Stops the server and drops its connections. */
  close(): Promise<void>;
}

/** Serves the workbench on 127.0.0.1 only. */
export function serve(options?: ServeOptions): Promise<WorkbenchServer>;
