/** Parameters that only tell a site where a visitor came from. Every other parameter may be what the page needs. */
const tracking =
  /^(utm_[a-z_]+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|li_fat_id|igshid|igsh|mc_[ce]id|mibextid|_gl|_hsenc|_hsmi|__tn__|__cft__.*)$/i;

/** An address without the parameters that track where a visit came from; the rest stays as it was written. */
export function removeTracking(url: string): string {
  const parts = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url);
  if (parts === null) return url;
  const [, path = '', query = '', hash = ''] = parts;
  const pairs = query.split('&');
  const kept = pairs.filter((pair) => !tracking.test((pair.split('=')[0] ?? '').replaceAll('%5F', '_')));
  if (kept.length === pairs.length) return url;
  return path + (kept.length === 0 ? '' : `?${kept.join('&')}`) + hash;
}
