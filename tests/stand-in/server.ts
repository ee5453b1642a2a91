import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { answerChat, chatHosts } from './net/answer-chat.ts';
import { answerFacebook, facebookHosts } from './net/answer-facebook.ts';
import { makeCertificate } from './net/certificate.ts';
import { readClientFiles } from './net/client-files.ts';
import { createConnectProxy } from './net/connect-proxy.ts';
import { listen } from './net/listen.ts';
import { readForm } from './net/read-form.ts';
import { RequestLog } from './net/request-log.ts';
import { sendAnswer } from './net/send-answer.ts';
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
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:443$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.serve(request.method ?? 'GET', url.href, request.headers);
    const isChat = chatHosts.some((chat) => chat === host);
    const form = await readForm(request);
    await sendAnswer(response, isChat ? answerChat(url) : answerFacebook(world, url, form, files));
  };
  const server = createServer({ key, cert }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      // Once the answer has begun, all that is left is to cut it off; a browser that went away ends here, too.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  const port = await listen(server);
  const proxy = createConnectProxy({ hosts: new Set(hosts), port, onRefused: (target) => requests.refuse(target) });
  const proxyPort = await listen(proxy);
  const close = async () => {
    world.gates.releaseAll();
    const closed = [proxy, server].map((one) => new Promise<void>((resolve) => void one.close(() => resolve())));
    proxy.closeAllConnections();
    server.closeAllConnections();
    proxy.emit('close');
    await Promise.all(closed);
  };
  return { world, requests, proxyPort, spki, close };
}
