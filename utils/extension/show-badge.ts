import { browser } from 'wxt/browser';
import type { Badge } from '../core/sync/badge-of.ts';

const quiet = '#1c6b5a';
const calling = '#b3261e';

function textOf(badge: Badge | null): string {
  if (badge === null) return '';
  if ('count' in badge) return String(badge.count);
  return badge.kind === 'linked' ? '✓' : '!';
}

/**
 * Shows a badge on one tab's toolbar button, with the same in words as its tooltip; null clears both. Tabs close and
 * Firefox for Android has no badges: neither is worth an error.
 */
export async function showBadge(
  tab: number,
  badge: Badge | null,
  words: (badge: Badge | null) => string,
): Promise<void> {
  const { action } = browser;
  const text = textOf(badge);
  const color = badge?.kind === 'linked' ? quiet : calling;
  await Promise.allSettled([
    action.setTitle({ tabId: tab, title: words(badge) }),
    action.setBadgeText?.({ tabId: tab, text }),
    ...(badge === null ? [] : [action.setBadgeBackgroundColor?.({ tabId: tab, color })]),
  ]);
}
