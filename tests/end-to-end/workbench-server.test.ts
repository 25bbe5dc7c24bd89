import { request } from 'node:http';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type WorkbenchServer } from '../workbench/server.mjs';

describe("the workbench's server", () => {
  let folder: string;
  let server: WorkbenchServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-vault-'));
    await writeFile(join(folder, 'Note.md'), 'Text');
    await symlink(join(folder, '..'), join(folder, 'outside'));
    server = await serve({ vaults: { own: folder } });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path, headers, method }, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode, body }));
      })
        .on('error', reject)
        .end();
    });

  it("serves a user's own folder, without what its links lead to", async () => {
    const { body } = await get('/vaults/own.json');
    const { files } = JSON.parse(body) as { files: Record<string, string> };
    expect(files).toEqual({ 'Note.md': 'Text' });
  });

  it.each([
    '/vaults/..%2f..%2fpackage.json',
    '/vaults/__proto__.json',
    '/plugins/rapport/..%2fpackage.json',
    '/plugins/rapport/package.json',
    '/../package.json',
    '/%E0%A4%A',
    '/vaults/none.json',
  ])('serves nothing else: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers only requests that are meant for this machine', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });
});
