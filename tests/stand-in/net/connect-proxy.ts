import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

interface ConnectProxyOptions {
  /** Hosts that lead to the stand-in; every other one is refused. */
  readonly hosts: ReadonlySet<string>;
  /** Local port of the stand-in's TLS server. */
  readonly port: number;
  readonly onRefused: (target: string) => void;
}

/** An HTTP proxy that knows CONNECT only. Nothing that passes through it can reach the network. */
export function createConnectProxy({ hosts, port, onRefused }: ConnectProxyOptions): Server {
  const proxy = createServer((request, response) => {
    onRefused(request.url ?? '?');
    response.writeHead(403).end();
  });
  const open = new Set<Duplex>();
  const track = (socket: Duplex) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A browser that is closed cuts its connections; that is no fault of ours.
    socket.on('error', () => socket.destroy());
  };
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    track(client);
    if (!hosts.has(target.replace(/:443$/, ''))) {
      onRefused(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    track(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  proxy.on('close', () => {
    for (const socket of open) socket.destroy();
  });
  return proxy;
}
