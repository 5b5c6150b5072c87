import type { Mutation } from './mutation.ts';

/** In what would run if elements within a text were taken for text and made into markup again. */
export const marker = 'gleanerMarker';

/** What becomes of elements. */
export const nodeMutations: Record<string, Mutation> = {
  drop(element) {
    element.remove();
  },

  duplicate(element) {
    element.after(element.cloneNode(true));
  },

  swap(element, _, another) {
    const other = another();
    if (element.contains(other) || other.contains(element)) return;
    const place = element.ownerDocument.createElement('i');
    element.replaceWith(place);
    other.replaceWith(element);
    place.replaceWith(other);
  },

  move(element, _, another) {
    const other = another();
    if (!element.contains(other)) other.append(element);
  },

  hollow(element) {
    element.textContent = '';
  },

  /** As if the page had ended here. */
  truncate(element, random) {
    if (!random.once(4)) return;
    for (let each: Element | null = element; each && each.localName !== 'body'; each = each.parentElement) {
      while (each.nextSibling) each.nextSibling.remove();
    }
  },

  /** Elements, not text: what they hold can be in no field. */
  markup(element, random) {
    const intruder = element.ownerDocument.createElement(random.pick(['img', 'svg', 'iframe', 'b']));
    const attribute = random.pick(['onerror', 'onload', 'srcdoc', 'style']);
    intruder.setAttribute(attribute, `<script>${marker}()</script>`);
    element.insertBefore(intruder, random.pick([...element.childNodes, null]));
    return attribute;
  },
};
