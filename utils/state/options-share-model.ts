import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { Settings } from '../core/settings/settings.ts';
import { apiBody } from '../core/share/api-body.ts';
import { contactCard } from '../core/share/contact-card.ts';
import { fileName } from '../core/share/file-name.ts';
import { jsonLd } from '../core/share/json-ld.ts';
import { jsonLdScript } from '../core/share/json-ld-script.ts';
import { type QrCode, qrCode } from '../core/share/qr-code.ts';
import { qrSvg } from '../core/share/qr-svg.ts';
import { type ShareLinks, shareLinks } from '../core/share/share-links.ts';

/** What the browser does for us. Each rejects when it can't. */
export interface SharePorts {
  /** Must be called in the click itself: browsers refuse it later. */
  readonly copy: (text: string) => Promise<void>;
  readonly save: (name: string, content: Blob) => void;
  readonly png: (code: QrCode) => Promise<Blob>;
}

export type CopyItem = 'link' | 'jsonLd' | 'apiBody';
export type FileItem = 'svg' | 'png' | 'card';

/** What became of the last press of a button. */
export type ShareNotice =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' | 'notCopied'; readonly item: CopyItem }
  | { readonly kind: 'saved' | 'notSaved'; readonly item: FileItem; readonly name: string };

export interface ShareModel {
  readonly links: ReadonlySignal<ShareLinks>;
  /** Whether the link brings the message along, if one is set. */
  readonly withMessage: ReadonlySignal<boolean>;
  readonly url: ReadonlySignal<string>;
  readonly code: ReadonlySignal<QrCode>;
  readonly texts: ReadonlySignal<Readonly<Record<CopyItem, string>>>;
  readonly notice: ReadonlySignal<ShareNotice>;
  readonly setWithMessage: (on: boolean) => void;
  readonly copy: (item: CopyItem) => Promise<void>;
  readonly saveSvg: () => Promise<void>;
  readonly savePng: () => Promise<void>;
  /** `hours`: business hours in words; `now`: ms since the epoch. */
  readonly saveCard: (hours: string, now: number) => Promise<void>;
}

/** Everything of a business that can be given to others, made from what is stored. */
export function createShareModel(
  business: ReadonlySignal<Business>,
  settings: ReadonlySignal<Settings>,
  ports: SharePorts,
): ShareModel {
  const wanted = signal(false);
  const notice = signal<ShareNotice>({ kind: 'none' });
  const links = computed(() => shareLinks(business.value, settings.value.messageTemplate));
  const url = computed(() => {
    const { plain, withMessage } = links.value;
    return wanted.value && 'url' in withMessage ? withMessage.url : plain;
  });
  const code = computed(() => qrCode(url.value));
  const texts = computed(() => ({
    link: url.value,
    jsonLd: jsonLdScript(jsonLd(business.value)),
    apiBody: JSON.stringify(apiBody(business.value.profile), null, 2),
  }));

  async function save(item: FileItem, ending: string, make: () => Blob | Promise<Blob>): Promise<void> {
    const name = fileName(business.value.profile.name, ending);
    notice.value = { kind: 'none' };
    try {
      ports.save(name, await make());
      notice.value = { kind: 'saved', item, name };
    } catch {
      notice.value = { kind: 'notSaved', item, name };
    }
  }

  return {
    links,
    withMessage: computed(() => wanted.value && 'url' in links.value.withMessage),
    url,
    code,
    texts,
    notice,
    setWithMessage(on) {
      wanted.value = on;
      notice.value = { kind: 'none' };
    },
    async copy(item) {
      const copying = ports.copy(texts.value[item]);
      notice.value = { kind: 'none' };
      try {
        await copying;
        notice.value = { kind: 'copied', item };
      } catch {
        notice.value = { kind: 'notCopied', item };
      }
    },
    saveSvg: () => save('svg', ' QR.svg', () => new Blob([qrSvg(code.value)], { type: 'image/svg+xml' })),
    savePng: () => save('png', ' QR.png', () => ports.png(code.value)),
    saveCard: (hours, now) =>
      save('card', '.vcf', () => {
        const card = contactCard(business.value.profile, { now, hours });
        return new Blob([card], { type: 'text/vcard;charset=utf-8' });
      }),
  };
}
