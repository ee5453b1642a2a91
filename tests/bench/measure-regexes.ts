import { worstGrowth } from '../support/regex-growth.ts';
import { shippedRegexes } from '../support/shipped-regexes.ts';

/** Up to this many characters; another number as the only argument. */
const longest = Number(process.argv[2] ?? 2 ** 20);
/** Eight times the text may take eight times as long; 64 would be quadratic. */
const mostGrowth = 24;

/** Not linear, but given short texts only. */
const short: ReadonlyMap<string, string> = new Map([
  ['utils/core/phone/check-phone.ts', 'numbers longer than 100 characters are refused first'],
  ['utils/core/phone/written-phone.ts', 'numbers longer than 100 characters are refused first'],
]);

const { written, built } = shippedRegexes();
let slow = 0;
for (const { where, regex } of written) {
  const worst = worstGrowth(regex, longest);
  if (worst === null || worst.ratio <= mostGrowth) continue;
  const reason = short.get(where.replace(/:\d+$/, ''));
  if (reason === undefined) slow += 1;
  const { pump, length, time, ratio } = worst;
  console.log(
    `${reason ?? 'NOT LINEAR'}: ${where} ${String(regex)} over ${JSON.stringify(pump)}: ${length} characters ${time.toFixed(1)} ms, × ${ratio.toFixed(0)} for 8 times the text`,
  );
}
for (const { where, text } of built) console.log(`built, looked at by hand: ${where} ${text}`);
console.log(`${written.length} regular expressions up to ${longest} characters, ${slow} not linear`);
process.exitCode = slow > 0 ? 1 : 0;
