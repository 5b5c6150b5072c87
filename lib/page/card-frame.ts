import { t } from '../words/index.ts';
import { dress, type Style, styled } from './styled.ts';
import { CARD } from './watch.ts';

/** A paper's card on the page. */
export interface CardFrame {
  close(): void;
}

const WIDTH = 380;
const HEIGHT = 420;
const LEAST = 240;
const EDGE = 8;

const boxStyle: Style = {
  all: 'initial',
  // On the page, so that it stays with its mark while the page is scrolled; above everything, as a popover is.
  position: 'absolute',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '1px solid light-dark(#d5d3cd, #4a4843)',
  overflow: 'hidden',
  'border-radius': '8px',
  'color-scheme': 'light dark',
  background: 'light-dark(#ffffff, #2a2825)',
  'box-shadow': '0 1px 2px rgb(0 0 0 / 0.1), 0 6px 20px rgb(0 0 0 / 0.16)',
};

/**
 * Shows a card beside an element: our own page in a frame in a closed shadow root. Escape, or a click beside it, closes it.
 * @param address the card's, with its token
 * @param onClose is told whether such a click was it, which takes the focus to where the reader has clicked
 */
export function openCardFrame(
  document: Document,
  address: string,
  beside: Element,
  onClose: (isByClick: boolean) => void,
): CardFrame {
  const host = document.createElement(CARD);
  const box = styled(document, 'div', boxStyle);
  const frame = styled(document, 'iframe', { width: '100%', height: '100%', border: '0', display: 'block' });
  host.attachShadow({ mode: 'closed' }).append(box);
  box.append(frame);
  box.popover = 'manual';
  frame.title = `Gleaner: ${t('card.frame')}`;
  frame.src = address;
  frame.addEventListener('load', () => frame.focus(), { once: true });
  dress(box, placeBeside(document, beside.getBoundingClientRect()));
  document.documentElement.append(host);
  box.showPopover();

  const stop = new AbortController();
  function close(isByClick = false) {
    if (stop.signal.aborted) return;
    stop.abort();
    host.remove();
    onClose(isByClick);
  }
  const listening = { capture: true, signal: stop.signal };
  document.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && !event.composedPath().includes(host) && close(true),
    listening,
  );
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), listening);
  return { close: () => close() };
}

/** Below the mark or above it, where there is more room; within the window as far as that goes. */
function placeBeside(document: Document, mark: DOMRect): Style {
  const { clientWidth, clientHeight } = document.documentElement;
  const { scrollX = 0, scrollY = 0 } = document.defaultView ?? {};
  const width = Math.min(WIDTH, clientWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(mark.left, clientWidth - width - EDGE));
  const [above, below] = [mark.top - 2 * EDGE, clientHeight - mark.bottom - 2 * EDGE];
  const isBelow = below >= Math.min(HEIGHT, above);
  const height = Math.max(LEAST, Math.min(HEIGHT, isBelow ? below : above));
  const top = isBelow ? mark.bottom + EDGE / 2 : mark.top - height - EDGE / 2;
  const pixels = { left: left + scrollX, top: Math.max(0, top + scrollY), width, height };
  return Object.fromEntries(Object.entries(pixels).map(([name, value]) => [name, `${value}px`]));
}
