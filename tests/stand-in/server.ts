import { createServer } from 'node:https';
import { answerChat, chatHosts } from './net/answer-chat.ts';
import { answerFacebook, facebookHosts } from './net/answer-facebook.ts';
import { makeCertificate } from './net/certificate.ts';
import { readClientFiles } from './net/client-files.ts';
import { createConnectProxy } from './net/connect-proxy.ts';
import { listen } from './net/listen.ts';
import { RequestLog } from './net/request-log.ts';
import { StandInWorld } from './stand-in-world.ts';

export interface StandIn {
  readonly world: StandInWorld;
  readonly requests: RequestLog;
  /** Port of the proxy that a browser has to use. */
  readonly proxyPort: number;
  /** Key of the certificate, for Chromium's allow-list. */
  readonly spki: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the stand-in for facebook.com and WhatsApp's chat pages: one TLS server and a proxy before it, both on free
 * local ports. A browser that uses the proxy sees the real addresses and can reach nothing else.
 */
export async function startStandIn(): Promise<StandIn> {
  const hosts = [...facebookHosts, ...chatHosts];
  const { key, cert, spki } = await makeCertificate(hosts);
  const files = await readClientFiles();
  const world = new StandInWorld();
  const requests = new RequestLog();
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:443$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.serve(request.method ?? 'GET', url.href, request.headers);
    const isChat = chatHosts.some((chat) => chat === host);
    const { status, type, body, headers } = isChat ? answerChat(url) : answerFacebook(world, url, files);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  const port = await listen(server);
  const proxy = createConnectProxy({ hosts: new Set(hosts), port, onRefused: (target) => requests.refuse(target) });
  const proxyPort = await listen(proxy);
  const close = async () => {
    const closed = [proxy, server].map((one) => new Promise<void>((resolve) => void one.close(() => resolve())));
    proxy.closeAllConnections();
    server.closeAllConnections();
    proxy.emit('close');
    await Promise.all(closed);
  };
  return { world, requests, proxyPort, spki, close };
}
