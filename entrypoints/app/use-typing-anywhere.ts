import { type RefObject, useEffect, useRef } from 'react';

const fields = 'input:not([type="checkbox"]), textarea, [contenteditable], [role="menu"], dialog';
const typing = /^(\S|Dead|Process)$/u;

/**
 * Whatever has the focus, a letter that is typed goes to `field`: browsers sometimes open a popup without focus.
 * @param isElsewhere whether it is meant for something else, which has the focus in a moment
 */
export function useTypingAnywhere(field: RefObject<HTMLInputElement | null>, isElsewhere: () => boolean) {
  const latest = useRef(isElsewhere);
  latest.current = isElsewhere;
  useEffect(() => {
    function onKeyDown({ key, target, defaultPrevented, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      const taken = defaultPrevented || latest.current() || (target instanceof Element && target.closest(fields));
      if (typing.test(key) && !taken && !ctrlKey && !metaKey && !altKey) field.current?.focus();
    }
    // After the keys of rows, which are bound to the document: what they take is no typing.
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
