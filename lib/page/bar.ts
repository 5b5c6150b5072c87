import { t } from '../words/index.ts';
import { floatButtonStyle, floatStyle } from './float-style.ts';
import { dress, keepToItself, type Style, styled } from './styled.ts';
import { BAR } from './watch.ts';

/** What the bar tells of a page. */
export interface BarState {
  site: string;
  /** Papers that the reader has passed before, whether they are hidden or not. */
  seen: number;
  dismissed: number;
  hidesSeen: boolean;
  dimsDismissed: boolean;
}

/** What a reader can do by it. */
export interface BarEvents {
  onHide(hide: boolean): void;
  onDim(dim: boolean): void;
  /** No bar on this page any more. */
  onClose(): void;
  /** No bar on this site any more. */
  onNever(): void;
}

/** A small bar in the lower corner of the page; in a narrow window below all that the page says, so that it covers nothing. */
export interface Bar {
  show(state: BarState): void;
  remove(): void;
}

const corner: Style = {
  position: 'fixed',
  'inset-block-end': '16px',
  'inset-inline-end': '16px',
  'z-index': '2147483647',
};
const below: Style = { position: 'static', margin: '16px 8px', 'justify-content': 'center' };
/** @param isDark whether the page is */
export function createBar(document: Document, isDark: boolean, events: BarEvents): Bar {
  // Of a script whose extension is gone: Firefox ends it without a word, and puts this one in its place.
  for (const stray of document.querySelectorAll(BAR)) stray.remove();
  const host = document.createElement(BAR);
  const bar = styled(document, 'div', {
    ...floatStyle,
    'flex-wrap': 'wrap',
    'color-scheme': isDark ? 'dark' : 'light',
  });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(bar);
  // What listens for a status hears the words of one that was there before.
  const said = styled(document, 'span', { 'margin-inline-end': '4px' });
  said.role = 'status';
  const buttons = styled(document, 'span', { display: 'contents' });
  bar.append(said, buttons);
  bar.role = 'region';
  bar.ariaLabel = `Gleaner: ${t('bar.name')}`;
  keepToItself(bar);
  const narrow = matchMedia('(max-width: 600px)');
  const place = () =>
    dress(bar, { ...(narrow.matches ? { ...unset(corner), ...below } : { ...unset(below), ...corner }) });
  narrow.addEventListener('change', place);
  place();
  return {
    show(state) {
      const focused = root.activeElement?.getAttribute('data-act');
      if (!host.isConnected || host.nextElementSibling) document.body.append(host);
      const words = t(state.hidesSeen ? 'bar.hidden' : 'bar.seen', { count: state.seen });
      if (said.textContent !== words) said.textContent = words;
      buttons.replaceChildren(...buttonsFor(document, state, events));
      if (focused) buttons.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
    },
    remove() {
      narrow.removeEventListener('change', place);
      host.remove();
    },
  };
}

const unset = (style: Style): Style => Object.fromEntries(Object.keys(style).map((name) => [name, '']));

function buttonsFor(document: Document, state: BarState, events: BarEvents): HTMLElement[] {
  const { site, seen, dismissed, hidesSeen, dimsDismissed } = state;
  const button = (act: string, text: string, title: string, run: () => void) => {
    const element = styled(document, 'button', floatButtonStyle);
    element.type = 'button';
    element.textContent = text;
    element.title = title;
    element.dataset.act = act;
    element.addEventListener('click', ({ isTrusted }) => isTrusted && run());
    return element;
  };
  const hide = button('hide', t(hidesSeen ? 'bar.show' : 'bar.hide'), '', () => events.onHide(!hidesSeen));
  const dim = button('dim', t(dimsDismissed ? 'bar.undim' : 'bar.dim'), t('bar.dismissed', { count: dismissed }), () =>
    events.onDim(!dimsDismissed),
  );
  const never = button('never', t('bar.never', { site }), t('bar.neverTitle', { site }), events.onNever);
  const close = button('close', '✕', t('bar.close'), events.onClose);
  close.ariaLabel = t('bar.close');
  return [...(seen > 0 ? [hide] : []), ...(dismissed > 0 ? [dim] : []), never, close];
}
