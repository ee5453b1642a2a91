import type { CheckPhone } from '../../utils/core/phone/phone-check.ts';

/**
 * The phone check, evaluated when first needed: its metadata costs more than the rest of the worker together, and every
 * message may start the worker. The bundle holds it as a function that runs once; nothing is fetched.
 */
export const checkPhone: CheckPhone = async (text, country) => {
  const { checkPhone: check } = await import('../../utils/core/phone/check-phone.ts');
  return check(text, country);
};
