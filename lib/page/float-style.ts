import type { Style } from './styled.ts';

/** What a small bar or note looks like that floats over a page, whatever the page's own style; `color-scheme` makes it dark. */
export const floatStyle: Style = {
  all: 'initial',
  display: 'flex',
  'align-items': 'center',
  gap: '2px 4px',
  'max-width': 'calc(100vw - 32px)',
  'box-sizing': 'border-box',
  padding: '4px 4px 4px 12px',
  border: '1px solid light-dark(#d5d3cd, #4a4843)',
  'border-radius': '8px',
  'box-shadow': '0 1px 2px rgb(0 0 0 / 0.1), 0 6px 20px rgb(0 0 0 / 0.16)',
  background: 'light-dark(#ffffff, #2a2825)',
  color: 'light-dark(#24211c, #ebe8e1)',
  font: '13px/1.45 system-ui, sans-serif',
};

/** A button in it. */
export const floatButtonStyle: Style = {
  'min-height': '28px',
  padding: '0 8px',
  border: '0',
  'border-radius': '6px',
  background: 'none',
  color: 'light-dark(#1f4f96, #9cc3ff)',
  font: 'inherit',
  'font-weight': '600',
  cursor: 'pointer',
};
