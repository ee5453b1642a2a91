import type { Report } from './report-of.ts';

/** Bytes of UTF-8. Small enough for a clipboard, a comment on an issue takes a third of it. */
const most = 200_000;

/** Where it was made. Nothing that tells who made it, or when. */
export interface ReportMaker {
  readonly version: string;
  readonly browser: string;
  readonly locale: string;
}

/** JSON with one line for each entry, and for each item of a list: to be read, and to be parsed again. */
function linesOf(value: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => {
      const isList = Array.isArray(inner) && inner.length > 0;
      const text = isList
        ? `[\n  ${inner.map((item) => JSON.stringify(item)).join(',\n  ')}\n ]`
        : JSON.stringify(inner);
      return ` ${JSON.stringify(key)}: ${text}`;
    });
  return `{\n${lines.join(',\n')}\n}`;
}

/** The text of a report, at most 200 kB: of one that is longer, the site's data are left out from the end, then the rows. */
export function reportText(report: Report, maker: ReportMaker): string {
  const whole = { ...maker, ...report };
  const bytes = new TextEncoder();
  for (let kept = report.data.length; kept >= 0; kept--) {
    const isCut = kept < report.data.length;
    const text = linesOf(isCut ? { ...whole, data: report.data.slice(0, kept), cut: 'data' } : whole);
    if (bytes.encode(text).length <= most) return text;
  }
  const { facts, disputed, viewer, idPlaces, evidence } = report;
  const { takenFor, why, url, language, isFresh, refused } = report;
  const rest = { report: 1, url, language, isFresh, refused, takenFor, why, viewer, idPlaces, facts, disputed };
  return linesOf({ ...maker, ...rest, evidence: evidence.slice(0, 20), cut: 'data and rows' });
}
