/**
 * A number set left to right in any language. Our own E.164 numbers get a little air; the country's own grouping
 * needs metadata that only the background has, and comes with its answers.
 */
export function PhoneNumber({ number }: { readonly number: string }) {
  return (
    <bdi dir="ltr" class="phone">
      {number}
    </bdi>
  );
}
