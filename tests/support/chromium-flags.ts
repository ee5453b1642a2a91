import type { StandIn } from '../stand-in/server.ts';

/** Flags that lead Chromium to the stand-in, which refuses everything else, and keep it from even trying. */
export function chromiumFlags({ proxyPort, spki }: Pick<StandIn, 'proxyPort' | 'spki'>): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--proxy-server=127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${spki}`,
    '--allow-browser-signin=false',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--metrics-recording-only',
    '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying',
  ];
}
