import type { SharePorts } from '../../utils/state/options-share-model.ts';
import { qrPng } from './share-png.ts';

/** Firefox reads the file only after the click; a minute is plenty, and closing the page frees it anyway. */
const kept = 60_000;

/** Copying, saving and drawing, by what the document itself offers: no permission, no request. */
export function sharePorts(document: Document): SharePorts {
  return {
    copy: async (text) => document.defaultView?.navigator.clipboard.writeText(text),
    save(name, content) {
      const url = URL.createObjectURL(content);
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), kept);
    },
    png: (code) => qrPng(document, code),
  };
}
