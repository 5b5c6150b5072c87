import { useEffect, useRef } from 'react';
import { drawFormula } from './draw-formula.ts';
import styles from './Formula.module.css';

interface FormulaProps {
  tex: string;
  /** What stands there until it is drawn, and when it cannot be. */
  text: string;
  isDisplay?: boolean;
}

/** A formula, drawn by the browser from MathML. For another one, another of these is made. */
export function Formula({ tex, text, isDisplay = false }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let wanted = true;
    drawFormula(tex, isDisplay).then((drawn) => wanted && drawn && place.current?.replaceChildren(drawn), console.warn);
    return () => {
      wanted = false;
    };
  }, [tex, isDisplay]);
  return (
    <span ref={place} className={isDisplay ? styles.display : styles.formula}>
      {text}
    </span>
  );
}
