/** Words that nearly every abstract has: they neither count there nor must a paper have them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been both by can for from has have in into is it its not of on or our such than that the ' +
    'their these this to using was we were which with'
  ).split(' '),
);
