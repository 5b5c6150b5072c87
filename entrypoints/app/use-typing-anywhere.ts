import { type RefObject, useEffect } from 'react';

const typing = /^(\S|Dead|Process)$/u;

/** Whatever has the focus, a letter that is typed goes to `field`: browsers sometimes open a popup without focus. */
export function useTypingAnywhere(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function onKeyDown({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      const taken = target instanceof Element && target.closest('input, [role="menu"]');
      if (typing.test(key) && !taken && !ctrlKey && !metaKey && !altKey) field.current?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
