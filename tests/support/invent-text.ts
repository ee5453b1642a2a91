/** Letters that stand in for the one letter of each script that a shape has. */
const streams: Readonly<Record<string, string>> = {
  a: 'limonerasudakebitoven',
  A: 'LIMONERASUDAKEBITOVEN',
  ж: 'лимонерасудакебитов',
  Ж: 'ЛИМОНЕРАСУДАКЕБИТОВ',
  α: 'λιμονερασυδακε',
  Α: 'ΛΙΜΟΝΕΡΑΣΥΔΑΚΕ',
  ع: 'ليمونراسدكبت',
  ש: 'לימונרסדקבת',
  क: 'लमनरसदकबत',
  ก: 'ลมนรสดกบต',
  字: '山水木火土日月',
  あ: 'れもんさくらいえ',
  ア: 'レモンサクライエ',
  가: '레몬나무바다산',
  9: '5550100729468',
};

/** A run of letters is a shape only if it has no other letter: words that a report keeps all have one. */
const runs = /[A-Za-z]+|9|[жЖαΑعשकก字あア가]/g;
const isShape = (run: string) => !/[A-Za-z]/.test(run) || /^[aA]+$/.test(run);

const idOf = (number: string) => String(100_055_590_000_000 + Number(number));
const userOf = (number: string) => `sample.page${number}`;

/** The id of a row of the Intro, which tells whose row it is. */
const rowOf = (id: string) => btoa(`timeline_context_item:${btoa(`[100,{},${id},"x"]`)}`);

/** The last part of a host becomes one that nobody can own; hosts that everybody knows have other letters. */
const ownHosts = (text: string) =>
  /\s/.test(text) && !text.includes('://')
    ? text
    : text.replaceAll(/(?<=[aA9.-]\.|@(?:[aA9-]+\.)*[aA9-]+\.|[aA9]\.)a{2,6}(?=$|[/?}&:])/g, 'example');

function invented(shape: string): string {
  const used = new Map<string, number>();
  const letter = (char: string) => {
    const kind = char === 'A' ? 'a' : char === 'Ж' ? 'ж' : char === 'Α' ? 'α' : char;
    const stream = streams[char] ?? char;
    const at = used.get(kind) ?? 0;
    used.set(kind, at + 1);
    return stream.charAt(at % stream.length);
  };
  return shape
    .replaceAll(runs, (run) => (isShape(run) ? run.replaceAll(/./gu, letter) : run))
    .replaceAll('⇄', '\u200F');
}

/** An address within an address stands in braces. */
function nested(text: string): string {
  return /^(?:https?:\/\/|\/)/.test(text)
    ? text.replaceAll(/=\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_, inner: string) => `=${encodeURIComponent(nested(inner))}`)
    : text;
}

/**
 * A text of the given shape that says nothing: the same for the same shape, and alike from its beginning on, so that
 * what agreed still agrees. Aliases become ids and usernames of nobody.
 */
export function inventText(shape: string): string {
  // Aliases first take the form of marks without letters or digits of a shape.
  const parts = ownHosts(shape).split(/(#row\(#id\d+\)|#id\d+|#user\d+)/);
  const named = parts.map((part, index) => (index % 2 === 1 ? '\uE000' : part)).join('');
  const aliases = parts
    .filter((_, index) => index % 2 === 1)
    .map((alias) => {
      const [, kind = '', number = ''] = /#(id|user)(\d+)/.exec(alias) ?? [];
      const plain = kind === 'user' ? userOf(number) : idOf(number);
      return alias.startsWith('#row') ? rowOf(plain) : plain;
    });
  const filled = invented(named)
    .split('\uE000')
    .map((part, index) => part + (aliases[index] ?? ''))
    .join('');
  return nested(filled);
}

/** JSON with each text invented. */
export function inventJson(shape: unknown): unknown {
  if (typeof shape === 'string') return inventText(shape);
  if (Array.isArray(shape)) return shape.map(inventJson);
  if (typeof shape !== 'object' || shape === null) return shape;
  return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, inventJson(inner)]));
}
