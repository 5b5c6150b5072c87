/**
 * A citekey that BibTeX, biber and every file that papers leave in can hold: ASCII, with the signs of other programs'
 * keys, such as the `&` of NASA ADS ("2019A&A...622A..10S").
 */
export const citekeyForm = /^[\w.:+/&*!?-]{1,200}$/;
