const units = (hash: number) => (hash >>> 0).toString(36).padStart(7, '0');

/**
 * A checksum of a text: two multiplicative hashes over its UTF-16 units, 64 bits in all. Tells accidents (a flipped
 * byte, an older value), not forgery: whoever could forge it could write the storage itself.
 */
export function checksum(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x2b5d6f91;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 13;
  }
  return units(one ^ (one >>> 16)) + units(other ^ (other >>> 15));
}
