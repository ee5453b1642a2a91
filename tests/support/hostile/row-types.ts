/** Rows of an Intro as the site names them, after `INTRO_CARD_`. */
export const rowTypes = [
  'INFLUENCER_CATEGORY',
  'ADDRESS',
  'PROFILE_PHONE',
  'PROFILE_EMAIL',
  'WEBSITE',
  'OTHER_ACCOUNT',
  'BUSINESS_HOURS',
  'BUSINESS_PRICE',
  'BUSINESS_SERVICES',
  'RATING',
  'CONFIRMED_OWNER_LABEL',
  'WIFI',
] as const;
