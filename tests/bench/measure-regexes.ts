import { slowestOver, worstGrowth } from '../support/regex-growth.ts';
import { shippedRegexes } from '../support/shipped-regexes.ts';

/** Growth is looked at up to this many characters. */
const longest = 2 ** 15;
const megabyte = 2 ** 20;
/** ms for a megabyte. */
const target = 50;
/** Eight times the text may take eight times as long; 64 would be quadratic. */
const mostGrowth = 24;

const { written, built } = shippedRegexes();
let slow = 0;
const times: { readonly what: string; readonly time: number }[] = [];
/** Noise of the machine passes for growth, once. */
function growthOf(regex: RegExp) {
  const worst = worstGrowth(regex, longest);
  return worst === null || worst.ratio <= mostGrowth ? worst : worstGrowth(regex, longest);
}
for (const { where, regex } of written) {
  const worst = growthOf(regex);
  if (worst === null || worst.ratio <= mostGrowth) {
    const most = slowestOver(regex, megabyte);
    if (most !== null)
      times.push({ what: `${where} ${String(regex)} over ${JSON.stringify(most.pump)}`, time: most.time });
    continue;
  }
  slow += 1;
  const { pump, length, time, ratio } = worst;
  console.log(
    `NOT LINEAR: ${where} ${String(regex)} over ${JSON.stringify(pump)}: ${length} characters ${time.toFixed(1)} ms, × ${ratio.toFixed(0)} for 8 times the text`,
  );
}
for (const { where, text } of built) console.log(`built, looked at by hand: ${where} ${text}`);
times.sort((a, b) => b.time - a.time);
for (const { what, time } of times.slice(0, 5)) console.log(`${time.toFixed(1)} ms for 1 MB: ${what}`);
const over = times.filter(({ time }) => time > target).length;
console.log(
  `slowest of ${times.length} linear regular expressions on 1 MB: ${(times[0]?.time ?? 0).toFixed(1)} ms (target ${target}), ${over} over it`,
);
console.log(`${written.length} regular expressions up to ${longest} characters, ${slow} not linear`);
process.exitCode = slow > 0 || over > 0 ? 1 : 0;
