/**
 * Puts text on the clipboard: by a selection that is copied, which no page can keep its frames from; else by the
 * clipboard's own interface.
 * @throws when that fails too
 */
export async function copyText(text: string): Promise<void> {
  if (!copySelected(text)) await navigator.clipboard.writeText(text);
}

function copySelected(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return isCopied;
}
