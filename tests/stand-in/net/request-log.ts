import type { IncomingHttpHeaders } from 'node:http';

/** A request that reached the stand-in. */
export interface ServedRequest {
  readonly method: string;
  readonly url: string;
  /** Who asked, where the browser tells: the page's address, or the origin of a script. */
  readonly referer: string | undefined;
  readonly origin: string | undefined;
  readonly mode: string | undefined;
  /** Marked by the stand-in's own page script. */
  readonly byPage: boolean;
}

/** Services that a browser itself calls, whatever its flags say; refused like all others, but nobody's fault. */
const browserServices: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);
const hostOf = (target: string) => target.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');

function explained({ url, mode, byPage }: ServedRequest): boolean {
  return byPage || mode === 'navigate' || new URL(url).pathname.startsWith('/rsrc.php/stand-in/');
}

/** Everything that browsers asked for through the proxy: served, or refused because the host is none of ours. */
export class RequestLog {
  readonly served: ServedRequest[] = [];
  readonly refused: string[] = [];

  serve(method: string, url: string, headers: IncomingHttpHeaders): void {
    const one = (name: string) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    };
    this.served.push({
      method,
      url,
      referer: one('referer'),
      origin: one('origin'),
      mode: one('sec-fetch-mode'),
      byPage: one('x-stand-in') !== undefined,
    });
  }

  refuse(target: string): void {
    this.refused.push(target);
  }

  clear(): void {
    this.served.length = 0;
    this.refused.length = 0;
  }

  /**
   * Requests that neither a navigation nor the stand-in's own page explains. An extension's request would be here:
   * it lacks the page script's mark, whichever world of the extension it comes from.
   */
  unexplained(): string[] {
    return [
      ...this.served
        .filter((request) => !explained(request))
        .map(({ method, url, origin }) => `${method} ${url} from ${origin ?? '?'}`),
      ...this.refused.filter((target) => !browserServices.has(hostOf(target))).map((target) => `refused: ${target}`),
    ];
  }
}
