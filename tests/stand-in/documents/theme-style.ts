/** Facebook's own CSS variables, light and dark. Values as seen in 2026-07. */
const light: Readonly<Record<string, string>> = {
  accent: '#0866FF',
  'primary-button-background': '#0866FF',
  'primary-button-text': '#FFFFFF',
  'secondary-button-background': '#E4E6EB',
  'secondary-button-text': '#050505',
  'primary-text': '#050505',
  'secondary-text': '#65676B',
  'card-background': '#FFFFFF',
  'surface-background': '#FFFFFF',
  'web-wash': '#F0F2F5',
  divider: '#CED0D4',
  positive: '#31A24C',
  negative: '#E41E3F',
  'hover-overlay': 'rgba(0, 0, 0, 0.05)',
  'press-overlay': 'rgba(0, 0, 0, 0.1)',
};
const dark: Readonly<Record<string, string>> = {
  ...light,
  'secondary-button-background': 'rgba(255, 255, 255, 0.1)',
  'secondary-button-text': '#E4E6EB',
  'primary-text': '#E4E6EB',
  'secondary-text': '#B0B3B8',
  'card-background': '#242526',
  'surface-background': '#242526',
  'web-wash': '#18191A',
  divider: '#3E4042',
  'hover-overlay': 'rgba(255, 255, 255, 0.1)',
  'press-overlay': 'rgba(255, 255, 255, 0.2)',
};
const sizes = {
  'button-corner-radius': '6px',
  'button-height-medium': '36px',
  'button-padding-horizontal-medium': '16px',
  'card-corner-radius': '8px',
};

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/** The style element's text. As on Facebook, a system-dark person gets dark `:root` values unless a class says otherwise. */
export const themeStyle =
  `@media (prefers-color-scheme: dark){:root{${declarations(dark)}}}` +
  `:root, .__fb-light-mode{${declarations({ ...sizes, ...light })}}` +
  `.__fb-dark-mode{${declarations({ ...sizes, ...dark })}}`;
