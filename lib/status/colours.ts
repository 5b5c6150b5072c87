/** The colours that the toolbar speaks in. */
export const GREEN = '#2f7d4f';
export const GREY = '#6b7280';
export const RED = '#b42318';
