/** A stretch of text, in UTF-16 offsets; `end` is the first one after it. */
export type Range = [start: number, end: number];

/** Where the words of a query match a text; in order, never overlapping. */
export type Marks = (text: string) => Range[];

/** For a list that no words were searched for. */
export const noMarks: Marks = () => [];
