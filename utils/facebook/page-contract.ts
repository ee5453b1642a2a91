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
  /^(?:photos|videos|reels|reviews|events|live_videos|groups|(?:friends_)?likes|services|menu|shop|mentions|follow(?:ers|ing)|check-ins|community|guides|about|directory)(?:_[a-z_]+)?$/;

/** Old addresses of the About tab's parts carry the directory layout's names too. 2026-07, url */
export const aboutTab = /^(?:about|directory)/;

/** Key names of the payload. */
export const routeKey = 'initialRouteInfo'; // 2026-07 2026-07-29-root-signed-out
export const headerKey = 'profile_header_renderer'; // 2026-07 2026-07-29-root-signed-out
export const tilesKey = 'profile_tile_sections'; // 2026-07 2026-07-29-root-signed-out
export const aboutKey = 'about_app_sections'; // 2026-07 2026-07-29-about-tab
export const contextItemKey = 'timeline_context_item'; // 2026-07 2026-07-29-root-signed-out
export const bioKey = 'profile_status_text'; // 2026-07 2026-07-29-root-signed-out
export const aboutSectionsKey = 'profile_field_sections'; // 2026-07 2026-07-29-about-tab
export const routeNameKey = 'canonicalRouteName'; // 2026-07 2026-07-29-root-signed-out
/** January 2023 only: the payload stood inside inline JavaScript, after this. */
export const inlineCallKey = 'handleWithCustomApplyEach(ScheduledApplyEach,'; // 2023-01 2023-01-14-inline-payload

/** Where the site asks for what a view shows; not for links that are only hovered (bulk-route-definitions). 2026-07, answers */
export const answerAddress = /^https:\/\/[a-z-]+\.facebook\.com\/(?:ajax\/route-definition|api\/graphql)\/?(?:\?|$)/;
/** Key names of what such an answer says about a Page. 2026-07, answers */
export const answerKeys =
  /"(?:canonicalRouteName|profile_header_renderer|profile_tile_sections|about_app_sections|page_about_sections)":/;

/** Values inside the payload that say what an object is. */
export const pageTypeMark = 'PAGE'; // 2026-07 2026-07-29-root-signed-out
export const pageRouteMark = 'ProfilePlus'; // 2026-07 2026-07-29-root-signed-out
export const profileEntityMark = 'profile'; // 2026-07 2026-07-29-root-signed-out
/** Any of these stands in what proves a Page: its route, its header, its Intro, an old About answer. 2026-07, proof */
export const pageProof =
  /ProfilePlus|profile\.plus|"PAGE|_profile_plus": ?true|"delegate_page": ?\{|page_about_sections|ADDITIONAL_PROFILE_CREATION/;
export const personTraceMark = 'comet.profile.logged_out'; // 2026-07 2026-07-29-person
export const introSectionMark = 'INTRO'; // 2026-07 2026-07-29-root-signed-out
export const contextListMark = 'ProfileTileViewContextListRenderer'; // 2026-07 2026-07-29-root-signed-out
export const contactCollectionMark = 'AboutContactAndBasicInfo'; // 2026-07 2026-07-29-about-tab
export const contactSectionMark = 'about_contact_info'; // 2026-07 2026-07-29-about-tab
export const followersLinkMark = /\/followers\/?$|sk=followers/; // 2026-07 2026-07-29-root-signed-out
export const openMark = 'POSITIVE'; // 2026-09 2026-09-18-cafe-tr
export const closedMark = 'NEGATIVE'; // 2026-09 2026-09-18-clinic-ar

/** Answers of the old About tab. They come through the tap only, so a document's reader doesn't carry these. */
export const oldAboutKey = 'page_about_sections'; // 2023-06 2023-06-15-old-about
export const oldAboutFields = 'page_about_fields'; // 2023-06 2023-06-15-old-about
export const oldAboutNoHours = 'NO_STATUS'; // 2023-06 2023-06-20-old-about-no-hours

/** `timeline_context_list_item_type` of the Intro's rows, after `INTRO_CARD_`. */
export const prefixCard = 'INTRO_CARD_'; // 2026-07 2026-07-29-root-signed-out
export const categoryCard = 'INFLUENCER_CATEGORY'; // 2026-07 2026-07-29-root-signed-out
export const addressCard = 'ADDRESS'; // 2026-09 2026-09-18-cafe-tr
export const phoneCard = 'PROFILE_PHONE'; // 2026-09 2026-09-18-cafe-tr
export const emailCard = 'PROFILE_EMAIL'; // 2026-07 2026-07-29-root-signed-out
export const websiteCard = 'WEBSITE'; // 2026-07 2026-07-29-root-signed-out
export const otherAccountCard = 'OTHER_ACCOUNT'; // 2026-09 2026-09-18-cafe-tr
export const hoursCard = 'BUSINESS_HOURS'; // 2026-09 2026-09-18-cafe-tr
export const priceCard = 'BUSINESS_PRICE'; // 2024-08 2026-09-18-cafe-tr
export const servicesCard = 'BUSINESS_SERVICES'; // 2024-08 2026-09-18-cafe-tr
export const ratingCard = 'RATING'; // 2026-09 2026-09-18-cafe-tr
export const ownerCard = 'CONFIRMED_OWNER_LABEL'; // 2026-07 2026-07-29-root-signed-out
export const wifiCard = 'WIFI'; // 2023-01 2023-01-14-inline-payload

/** `field_type` of the About tab, told apart loosely and in this order; e-mail first, it may be an "email_address". */
export const categoryField = /categor/; // 2026-07 2026-07-29-about-tab
export const emailField = /e?mail/; // 2026-07 2026-07-29-about-tab
export const phoneField = /phone|mobile/; // reported 2026-09-20-directory-layout
export const addressField = /address/; // reported 2026-09-20-directory-layout
export const websiteField = /^website/; // 2026-07 2026-07-29-about-tab

/** Places in the rendered document. Classes change weekly; these did not. */
export const blocksSelector = 'script[type="application/json"][data-sjs]'; // 2026-07 2026-07-29-root-signed-out
export const inlineScriptsSelector = 'script:not([src]):not([type])'; // 2023-01 2023-01-14-inline-payload
export const headSelector =
  'meta[property^="al:"][property$=":url"],meta[property="og:title"],meta[property="og:description"],meta[name="description"],link[rel="canonical"]'; // 2026-07 2026-07-29-root-signed-out
export const refusedSelector = '.no_js,[class*="wbloks_"]'; // 2026-07 2026-07-29-wall-login
export const appSelector = '#facebook'; // 2026-07 2026-07-29-root-signed-out
export const appPartSelector = '[role="main"],script[data-sjs]'; // 2026-07 2026-07-29-root-signed-out
export const mainSelector = '[role="main"]'; // 2024-08 2026-10-02-root-signed-in
export const headingSelector = 'h1'; // 2024-08 2026-10-02-root-signed-in
export const tabsSelector = '[role="tablist"]'; // 2026-07 2026-10-02-root-signed-in
export const tabLinksSelector = '[role="tablist"] a[href]'; // 2026-07 2026-10-02-root-signed-in
export const postsSelector = '[role="article"],[role="feed"]'; // 2026-07 2026-10-02-root-signed-in
export const notHeaderSelector = '[role="article"],[role="feed"],[role="dialog"],[role="grid"],[role="tablist"]'; // 2024-08 2024-08-10-group-header
export const hiddenSelector = '[hidden],[aria-hidden="true"]'; // reported 2026-10-02-two-mains
export const actionsSelector = '[data-pagelet="ProfileActions"]'; // reported 2026-10-02-root-signed-in
export const actionButtonSelector = '[role="button"][aria-label],a[role="link"][aria-label]'; // 2024-08 2024-08-10-group-header
export const callToActionSelector = 'a[href*="page_cta"]'; // 2026-01 2026-10-02-whatsapp-button
export const whatsAppLabelSelector = '[aria-label="WhatsApp"]'; // 2025-01 2026-10-02-whatsapp-button

/** The link shim, and the links that lead to a WhatsApp chat. On m. and web. the shim can stand on the page's own host. */
export const shimHost = /^(?:lm?|www|web|m)\.facebook\.com$/; // 2026-07 links
export const shimPath = '/l.php'; // 2026-07 links
export const chatHost = /^(?:(?:api|web|www)\.)?whatsapp\.com$/; // 2026-01 links
export const shortHost = /^(?:www\.)?wa\.me$/; // 2026-01 links
export const groupHost = 'chat.whatsapp.com'; // 2026-01 links
export const ownButton = 'page_cta'; // 2026-01 links

/** Rows of the Intro and the About tab as they are drawn: an icon, then a text. Posts, dialogs and buttons have others. */
export const iconSelector = 'i[data-visualcompletion="css-img"],img[src*="/rsrc.php/"]'; // 2026-07 2026-10-05-drawn-intro
export const textSelector = 'span[dir="auto"],div[dir="auto"]'; // 2024-08 2026-10-05-drawn-intro
export const cardHeadingSelector = 'h1,h2,h3,h4,[role="heading"]'; // reported 2026-10-05-drawn-intro
export const rowMarksSelector = `${iconSelector},a[href] img,a[href] image,h2 a,h3 a,h4 a,[role="heading"] a`; // reported 2026-10-05-drawn-intro
export const notRowsSelector =
  '[role="article"],[role="feed"],[role="dialog"],[role="grid"],[role="tablist"],[role="button"],[role="menu"],form'; // 2024-08 2026-10-05-drawn-intro
/** The parts of the About tab that hold contact data. In others a row can be the Page's id or the day it was made. */
export const contactTab =
  /[/=](?:about(?:_contact_and_basic_info)?|directory_(?:intro|category|contact_info|links))\/?(?:[?&#]|$)/; // reported 2026-10-05-drawn-contact-info
/** Where the link of an address row leads. An owner's website can be a map too: then its text is that address. */
export const mapLink =
  /^https?:\/\/(?:maps\.google\.[a-z.]+|(?:www\.)?google\.[a-z.]+\/maps|maps\.app\.goo\.gl|(?:www\.)?bing\.com\/maps)(?:[/?]|$)/; // 2026-07 2026-10-05-drawn-intro
/** Hosts of the accounts elsewhere that a Page can name. */
export const accountLink =
  /^https?:\/\/(?:[a-z]+\.)?(?:instagram|x|twitter|tiktok|youtube|linkedin|pinterest|snapchat|twitch|threads|soundcloud|spotify|tumblr|vk|weibo)\.(?:com|net|tv)\//; // 2026-09 2026-10-05-drawn-intro
export const reviewsLink = /\/reviews\/?(?:[?#]|$)|[?&]sk=reviews(?:&|$)/; // 2026-07 2026-10-05-drawn-intro

/**
 * Where a week of business hours can be drawn: a dialog or popover, or a view without posts such as the About tab.
 * Nobody has published such a dialog's markup. One with a form is something else, and could pass off fields of its own
 * as properties of elements.
 */
export const hoursPlaceSelector =
  ':is([role="dialog"],[role="menu"],[role="main"]):not(form,:has(form,[role="article"],[role="feed"]))'; // reported 2026-11-22-hours-dialog
export const notHoursSelector = ':is(a,img,input,[role="button"]),:has(a,img,input,[role="button"])'; // reported 2026-11-22-hours-dialog
