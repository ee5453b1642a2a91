/** A report as the popup shows it, shortened. */
export const sampleReport = `{
 "version": "1.2.3",
 "browser": "Firefox 153.0",
 "locale": "tr",
 "url": "https://www.facebook.com/#user1",
 "takenFor": "read",
 "why": "address and data name the same Page",
 "facts": {"description":"shown, payload","hours":"unknown"},
 "evidence": [
  {"source":"payload","places":["header"],"profileId":"#id1","is":"page","name":"Aaaaa Aaaa","inView":true,"shown":[],"absent":[]}
 ]
}`;
