/** The two endpoints of in-app navigation, asked as the site asks them: XMLHttpRequest and fetch are both in use. */

const form = 'application/x-www-form-urlencoded';
const mark = { 'x-stand-in': '1' } as const;

function viaXhr(path: string, body: URLSearchParams): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', form);
    for (const [name, value] of Object.entries(mark)) request.setRequestHeader(name, value);
    request.addEventListener('load', () => resolve(request.responseText));
    request.addEventListener('error', () => reject(new Error(`${path} failed`)));
    request.send(body.toString());
  });
}

function post(path: string, body: URLSearchParams): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { ...mark, 'content-type': form }, body });
}

async function viaFetch(path: string, body: URLSearchParams): Promise<string> {
  const response = await post(path, body);
  return await response.text();
}

/** Reads the body piece by piece, as it comes. Chromium's tools then list the request as aborted now and then. */
async function viaStream(path: string, body: URLSearchParams): Promise<string> {
  const response = await post(path, body);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
    text += decoder.decode(piece.value, { stream: true });
  return text + decoder.decode();
}

const ways = { xhr: viaXhr, fetch: viaFetch, stream: viaStream } as const;

const pathOf = (url: URL) => url.pathname + url.search;

/** The stream with the target's route, and with its header where the site preloads that. */
export function requestRoute(url: URL): Promise<string> {
  const body = new URLSearchParams({ route_url: pathOf(url), routing_namespace: 'fb_comet', __a: '1' });
  return viaXhr('/ajax/route-definition/', body);
}

/** Routes of links that are only pointed at. */
export function requestRoutes(urls: readonly URL[]): Promise<string> {
  const body = new URLSearchParams(urls.map((url, index) => [`route_urls[${index}]`, pathOf(url)]));
  return viaXhr('/ajax/bulk-route-definitions/', body);
}

/** One query; resolves with the text of all parts of its answer. */
export function requestGraphql(
  name: string,
  variables: Readonly<Record<string, string>>,
  via: keyof typeof ways,
): Promise<string> {
  const body = new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    doc_id: '10000000000000001',
  });
  return ways[via]('/api/graphql/', body);
}
