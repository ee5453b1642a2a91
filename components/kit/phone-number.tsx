/** Calling codes of one and two digits; all others have three (ITU-T E.164, assigned codes). */
const callingCode = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/**
 * An E.164 number with some air in it. Not its country's own grouping: that takes metadata which only the
 * background has.
 */
export function spacedNumber(number: string): string {
  const [, code = '', rest = ''] = callingCode.exec(number) ?? [];
  if (code === '') return number;
  const [head, middle, tail] = [rest.slice(0, -7), rest.slice(-7, -4), rest.slice(-4)];
  const heads = head.length > 3 ? [head.slice(0, 2), head.slice(2)] : [head];
  return [`+${code}`, ...heads, middle, tail].filter(Boolean).join(' ');
}

/** A number, set left to right in any language. */
export function PhoneNumber({ number }: { readonly number: string }) {
  return (
    <bdi dir="ltr" class="phone">
      {spacedNumber(number)}
    </bdi>
  );
}
