/**
 * Everything here is Facebook's to change. Each entry ends with when it was seen and the fixture that shows it
 * (tests/fixtures/facebook/<fixture>/page.html); tests/page/page-contract.test.ts checks every one of them.
 * "url" means the shapes in tests/page/page-url.test.ts, "links" those in tests/page/whatsapp-target.test.ts,
 * "reported" that several programs read it while no document at hand shows it.
 */

/** Hosts whose Page views are read; also the content script's `matches`. Seen 2026-07. */
export const facebookMatches = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
] as const;

/** www, web, m, none, or a language (tr-tr): the same app. business., developers., l. … are other things. 2026-07, url */
export const facebookHost = /^(?:(?:www|web|m|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;

/**
 * First path segments that people meet and that are never a Page; "_" and "-" need no entry, a username can't hold
 * them. Only a quick exit that spares such views the reading: the route block decides. 2026-01, url
 */
export const reservedWords =
  'ads checkpoint events feed feeds friends groups help login logout marketplace ' +
  'me media memories messages messenger notifications pages photo photos privacy profile reel ' +
  'reels search settings share stories story video videos watch';

/** Paths of documents that ask the person to sign in or prove something. 2026-01, url */
export const wallPath = /^\/(?:login|checkpoint|recover|two_factor|captcha|two_step_verification)(?:[/.]|$)/;

/** Tabs of a Page (second path segment or `sk`). Anything else below a Page is not a view of it. 2026-07, url */
export const pageTab =
  /^(?:photos|videos|reels|reviews|events|live_videos|groups|(?:friends_)?likes|services|menu|shop|mentions|follow(?:ers|ing)|check-ins|community|timeline|guides|about|directory)(?:_[a-z_]+)?$/;

/** Old addresses of the About tab's parts carry the directory layout's names too. 2026-07, url */
export const aboutTab = /^(?:about|directory)/;

/** Key names of the payload. */
export const payloadKey = {
  route: 'initialRouteInfo', // 2026-07 2026-07-29-root-signed-out
  header: 'profile_header_renderer', // 2026-07 2026-07-29-root-signed-out
  tiles: 'profile_tile_sections', // 2026-07 2026-07-29-root-signed-out
  about: 'about_app_sections', // 2026-07 2026-07-29-about-tab
  contextItem: 'timeline_context_item', // 2026-07 2026-07-29-root-signed-out
  bio: 'profile_status_text', // 2026-07 2026-07-29-root-signed-out
  aboutSections: 'profile_field_sections', // 2026-07 2026-07-29-about-tab
  /** January 2023 only: the payload stood inside inline JavaScript, after this. */
  inlineCall: 'handleWithCustomApplyEach(ScheduledApplyEach,', // 2023-01 2023-01-14-inline-payload
} as const;

/** Values inside the payload that say what an object is. */
export const payloadMark = {
  pageType: 'PAGE', // 2026-07 2026-07-29-root-signed-out
  pageRoute: 'ProfilePlus', // 2026-07 2026-07-29-root-signed-out
  profileEntity: 'profile', // 2026-07 2026-07-29-root-signed-out
  personTrace: 'comet.profile.logged_out', // 2026-07 2026-07-29-person
  introSection: 'INTRO', // 2026-07 2026-07-29-root-signed-out
  contextList: 'ProfileTileViewContextListRenderer', // 2026-07 2026-07-29-root-signed-out
  contactCollection: 'AboutContactAndBasicInfo', // 2026-07 2026-07-29-about-tab
  contactSection: 'about_contact_info', // 2026-07 2026-07-29-about-tab
  followersLink: /\/followers\/?$|sk=followers/, // 2026-07 2026-07-29-root-signed-out
  open: 'POSITIVE', // 2026-09 2026-09-18-cafe-tr
  closed: 'NEGATIVE', // 2026-09 2026-09-18-clinic-ar
} as const;

/** Answers of the old About tab. They come through the tap only, so a document's reader doesn't carry these. */
export const oldAbout = {
  fields: 'page_about_fields', // 2023-06 2023-06-15-old-about
  openAlways: 'OPEN_ALWAYS', // 2023-06 2023-06-15-old-about
  noHours: 'NO_STATUS', // 2023-06 2023-06-20-old-about-no-hours
} as const;

/** `timeline_context_list_item_type` of the Intro's rows, after `INTRO_CARD_`. */
export const introCard = {
  prefix: 'INTRO_CARD_', // 2026-07 2026-07-29-root-signed-out
  category: 'INFLUENCER_CATEGORY', // 2026-07 2026-07-29-root-signed-out
  address: 'ADDRESS', // 2026-09 2026-09-18-cafe-tr
  phone: 'PROFILE_PHONE', // 2026-09 2026-09-18-cafe-tr
  email: 'PROFILE_EMAIL', // 2026-07 2026-07-29-root-signed-out
  website: 'WEBSITE', // 2026-07 2026-07-29-root-signed-out
  otherAccount: 'OTHER_ACCOUNT', // 2026-09 2026-09-18-cafe-tr
  hours: 'BUSINESS_HOURS', // 2026-09 2026-09-18-cafe-tr
  price: 'BUSINESS_PRICE', // 2024-08 2026-09-18-cafe-tr
  services: 'BUSINESS_SERVICES', // 2024-08 2026-09-18-cafe-tr
  rating: 'RATING', // 2026-09 2026-09-18-cafe-tr
  owner: 'CONFIRMED_OWNER_LABEL', // 2026-07 2026-07-29-root-signed-out
  wifi: 'WIFI', // 2023-01 2023-01-14-inline-payload
} as const;

/** `field_type` of the About tab, told apart loosely and in this order; e-mail first, it may be an "email_address". */
export const aboutField = {
  category: /categor/, // 2026-07 2026-07-29-about-tab
  email: /e?mail/, // 2026-07 2026-07-29-about-tab
  phone: /phone|mobile/, // reported 2026-09-20-directory-layout
  address: /address/, // reported 2026-09-20-directory-layout
  website: /^website/, // 2026-07 2026-07-29-about-tab
} as const;

/** Places in the rendered document. Classes change weekly; these did not. */
export const selector = {
  blocks: 'script[type="application/json"][data-sjs]', // 2026-07 2026-07-29-root-signed-out
  inlineScripts: 'script:not([src]):not([type])', // 2023-01 2023-01-14-inline-payload
  appLink: 'meta[property^="al:"][property$=":url"]', // 2026-07 2026-07-29-root-signed-out
  canonical: 'link[rel="canonical"]', // 2026-07 2026-07-29-root-signed-out
  ogTitle: 'meta[property="og:title"]', // 2026-07 2026-07-29-root-signed-out
  description: 'meta[property="og:description"],meta[name="description"]', // 2026-09 2026-09-18-tiles-only
  refused: '.no_js,[class*="wbloks_"]', // 2026-07 2026-07-29-wall-login
  app: '#facebook', // 2026-07 2026-07-29-root-signed-out
  appPart: '[role="main"],script[data-sjs]', // 2026-07 2026-07-29-root-signed-out
  main: '[role="main"]', // 2024-08 2026-10-02-root-signed-in
  heading: 'h1', // 2024-08 2026-10-02-root-signed-in
  tabs: '[role="tablist"]', // 2026-07 2026-10-02-root-signed-in
  tabLinks: '[role="tablist"] a[href]', // 2026-07 2026-10-02-root-signed-in
  posts: '[role="article"],[role="feed"]', // 2026-07 2026-10-02-root-signed-in
  notHeader: '[role="article"],[role="feed"],[role="dialog"],[role="grid"],[role="tablist"]', // 2024-08 2024-08-10-group-header
  hidden: '[hidden],[aria-hidden="true"]', // reported 2026-10-02-two-mains
  actions: '[data-pagelet="ProfileActions"]', // reported 2026-10-02-root-signed-in
  actionButton: '[role="button"][aria-label],a[role="link"][aria-label]', // 2024-08 2024-08-10-group-header
  callToAction: 'a[href*="page_cta"]', // 2026-01 2026-10-02-whatsapp-button
  whatsAppLabel: '[aria-label="WhatsApp"]', // 2025-01 2026-10-02-whatsapp-button
} as const;

/** Link shim, and the links that lead to a WhatsApp chat. */
export const link = {
  /** On m. and web. the shim can stand on the page's own host. */
  shimHost: /^(?:lm?|www|web|m)\.facebook\.com$/, // 2026-07 links
  shimPath: '/l.php', // 2026-07 links
  chatWord: /wa\.me|whatsapp/i, // 2026-01 links
  chatHost: /^(?:(?:api|web|www)\.)?whatsapp\.com$/, // 2026-01 links
  shortHost: /^(?:www\.)?wa\.me$/, // 2026-01 links
  groupHost: 'chat.whatsapp.com', // 2026-01 links
  ownButton: 'page_cta', // 2026-01 links
} as const;
