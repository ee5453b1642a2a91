/** Pastes a text into the dialog for business hours, as a person does: what is typed there is nowhere but on screen. */
export async function pasteHours(text: string): Promise<void> {
  document.querySelector<HTMLElement>('.hours-paste button')?.click();
  // Preact draws in a microtask.
  await Promise.resolve();
  const field = document.querySelector<HTMLTextAreaElement>('dialog textarea');
  if (field === null) throw new Error('The dialog for business hours did not open.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
