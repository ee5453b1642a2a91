/** WhatsApp's own limits, in UTF-16 units: the strictest way of counting, so what fits here fits there. */
export const profileLimits = {
  name: 100,
  about: 139,
  description: 512,
  address: 256,
  email: 128,
  websites: 2,
  website: 256,
  categories: 3,
  category: 200,
} as const;
