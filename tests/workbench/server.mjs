/**
 * Serves the workbench page, vaults and built plugins to the browser on this machine.
 */
import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { output, root } from './build.mjs';
import { readVault } from './vault-folder.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const PAGE_FILES = new Set(['index.html', 'workbench.js', 'workbench.css']);
const PLUGIN_FILES = new Set(['manifest.json', 'main.js', 'styles.css']);

/**
 * Scripts come only from this server (the plugin through a blob), none is evaluated from a string,
 * and the page reaches no other address.
 */
const POLICY =
  "default-src 'none'; script-src 'self' blob:; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Serves the workbench on 127.0.0.1 only. */
export async function serve({
  page = output,
  vaults = {},
  plugins = { rapport: root },
  port = 0,
  open = false,
} = {}) {
  const folders = { ...(await sampleVaults()), ...vaults };
  const server = createServer((request, response) => {
    respond(request, { page, folders, plugins }).then(
      ({ status, type, body }) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(String(error));
      },
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${server.address().port}/`;
  if (open) openInBrowser(url);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request, { page, folders, plugins }) {
  if (!isOwnHost(request)) return answer(403, 'Only this machine may ask.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Read only.');
  const parts = pathParts(request.url);
  const [area = 'index.html', name, file] = parts;
  if (parts.length <= 1) return PAGE_FILES.has(area) ? fromFile(join(page, area)) : missing();
  if (area === 'vaults' && parts.length === 2) {
    const folder = own(folders, name.replace(/\.json$/, ''));
    return folder === undefined ? missing() : json(await readVault(folder));
  }
  if (area === 'plugins' && parts.length === 3 && PLUGIN_FILES.has(file)) {
    const folder = own(plugins, name);
    return folder === undefined ? missing() : fromFile(join(folder, file));
  }
  return missing();
}

/** A page of another site that points its own name at 127.0.0.1 still sends that name as its host. */
function isOwnHost({ headers, socket }) {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** Only names from fixed lists are looked up afterwards, so no path can leave the served folders. */
function pathParts(url) {
  try {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return ['?'];
  }
}

function own(record, name) {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

async function fromFile(path) {
  try {
    return answer(200, await readFile(path), TYPES[extname(path)]);
  } catch (error) {
    if (error.code === 'ENOENT') return missing();
    throw error;
  }
}

async function sampleVaults() {
  const folder = join(root, 'tests', 'vaults');
  const entries = await readdir(folder, { withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => [entry.name, join(folder, entry.name)]),
  );
}

function json(value) {
  return answer(200, JSON.stringify(value), TYPES['.json']);
}

function missing() {
  return answer(404, 'Not found.');
}

function answer(status, body, type = 'text/plain; charset=utf-8') {
  return { status, body, type };
}

function openInBrowser(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
