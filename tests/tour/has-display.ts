/** Whether a window can be shown to a person here. */
export function hasDisplay(environment: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (environment['CI'] !== undefined) return false;
  if (platform !== 'linux') return true;
  return environment['DISPLAY'] !== undefined || environment['WAYLAND_DISPLAY'] !== undefined;
}
