function showModal(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  this.open = false;
}

/** jsdom knows the dialog element but can't show it modally yet: what the browser does, as far as tests look at it. */
export function addDialogs(): void {
  HTMLDialogElement.prototype.showModal ??= showModal;
  HTMLDialogElement.prototype.close ??= close;
}
