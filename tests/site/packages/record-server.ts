/** The strict record store of `tests/hosts/cmi5` behind a real line, as another host than that of the lesson. */
import { createServer } from 'node:http';
import { Store } from '../../hosts/cmi5/record-store.ts';

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version, if-match',
  'access-control-allow-methods': 'GET, PUT, POST',
  'access-control-expose-headers': 'etag',
};

export async function openRecords() {
  const store = new Store();
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    const given = new Headers(
      Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const answer = await store.fetch(`http://records${request.url}`, {
      method: request.method ?? 'GET',
      headers: given,
      body,
    });
    return response
      .writeHead(answer.status, { ...headers, ...Object.fromEntries(answer.headers) })
      .end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    store,
    /** What the launching system writes behind the address of the lesson. */
    launch: () => {
      const asked = new URLSearchParams(store.launch());
      asked.set('endpoint', `http://127.0.0.1:${port}/xapi`);
      asked.set('fetch', `http://127.0.0.1:${port}/token`);
      return `?${asked}`;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
