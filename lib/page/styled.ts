export type Style = Record<string, string>;

/** An element with these styles: a page's content security policy may forbid style sheets, and cannot forbid these. */
export function styled<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  style: Style,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  redress(element, style);
  return element;
}

export function dress(element: HTMLElement, style: Style): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
}

/** Gives it these styles and no others, in one step: a page may have hundreds of marks. */
export function redress(element: HTMLElement, style: Style): void {
  element.style.cssText = Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}

/** Keeps what happens in an element from the page, which may take a click on a row for one on its link. */
export function keepToItself(element: Element | ShadowRoot): void {
  for (const type of heard) element.addEventListener(type, stop);
}

const stop = (event: Event) => event.stopPropagation();

const heard = ['click', 'auxclick', 'mousedown', 'pointerdown', 'keydown'];
