/** What may stand behind the name of a filter, in few words. */
export const filterExamples: Record<string, string> = {
  'author:': 'a part of a name',
  'title:': 'words of the title',
  'abstract:': 'words of the abstract',
  'tag:': 'one of your tags',
  'year:': '2021, 2019..2021, 2020..',
  'seen:': 'today, week, 2026-03',
  'is:': 'starred, unread, kept',
  'has:': 'code, abstract, note',
  'venue:': 'where it was published',
  'site:': 'where you saw it',
  'note:': 'words of your note',
  'list:': 'the list or search you saw it in',
  'id:': 'an arXiv number or a DOI',
  'stars:': '>100',
  'upvotes:': '>20',
  'sort:': 'published, seen, title',
};
