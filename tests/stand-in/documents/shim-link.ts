/** A link through Facebook's l.php shim, with a made-up hash. */
export function shimLink(url: string): string {
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT0StandInHash0000`;
}

/** The link behind a Page's own WhatsApp button, in the newer of its shapes (the plus is encoded twice). */
export function whatsAppCallToAction(digits: string): string {
  const target =
    `https://api.whatsapp.com/send?phone=%2B${digits}&context=ASStandIn000&source=FB_Page` +
    '&app=facebook&entry_point=page_cta&fbclid=IwStandIn000';
  return shimLink(target);
}
