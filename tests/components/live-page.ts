import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';

const { window, document } = parseHTML('<!doctype html><html><body></body></html>');

// What React asks of a browser when it is loaded, and components when they are used.
Object.assign(document, { oninput: null });
vi.stubGlobal('window', window);
vi.stubGlobal('document', document);
vi.stubGlobal('navigator', { userAgent: '' });
vi.stubGlobal('innerHeight', 800);
Object.assign(document.documentElement, { clientWidth: 1280 });
// A field that says no type is one for text.
Object.defineProperty(window.HTMLInputElement.prototype, 'type', {
  get(this: Element) {
    return this.getAttribute('type') ?? 'text';
  },
});
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A page with a component in it that answers to what is typed and pressed. */
export interface LivePage {
  body: HTMLElement;
  /** Draws something else in its place. */
  draw(element: ReactNode): void;
  /** A button or an item of a menu, by its name. */
  button(name: string): HTMLButtonElement;
  press(name: string): void;
  /** A field, by its label. */
  field(label: string): Field;
  type(label: string, text: string): void;
  /** Gives an element the focus. */
  focus(on: Element): void;
  /** Presses a key on an element. */
  key(on: Element, key: string, isComposing?: boolean): void;
}

/** Draws a component in a page of its own. */
export function livePage(element: ReactNode): LivePage {
  const body = document.body.appendChild(document.createElement('main'));
  const root = createRoot(body);
  const draw = (drawn: ReactNode) => flushSync(() => root.render(drawn));
  const all = <Found extends Element>(selector: string) => [...body.querySelectorAll<Found>(selector)];
  const button = (name: string) =>
    found(
      name,
      all<HTMLButtonElement>('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name),
    );
  const field = (label: string) => {
    const named = all<HTMLLabelElement>('label').find(({ textContent }) => textContent?.startsWith(label));
    const id = named?.getAttribute('for');
    return found(
      label,
      id ? all<Field>('input, textarea').find((each) => each.id === id) : named?.querySelector('input'),
    );
  };
  draw(element);
  return {
    ...{ body, draw, button, field },
    press(name) {
      const pressed = button(name);
      expect(pressed.disabled, `“${name}” cannot be pressed`).toBe(false);
      tell(pressed, pressed.type === 'submit' ? 'submit' : 'click');
    },
    type(label, text) {
      const typedInto = field(label);
      // As the browser itself sets it: behind React's back.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(typedInto), 'value')?.set?.call(typedInto, text);
      tell(typedInto, 'input');
    },
    focus: (on) => tell(on, 'focusin'),
    key: (on, key, isComposing = false) => tell(on, 'keydown', { key, isComposing }),
  };
}

function tell(element: Element, type: string, about: object = {}): void {
  const event = Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), about);
  flushSync(() => element.dispatchEvent(event));
}

function found<Found>(name: string, element: Found | null | undefined): Found {
  expect(element, `“${name}” on the page`).toBeTruthy();
  return element as Found;
}
