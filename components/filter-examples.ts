import type { TextKey } from '../lib/words/index.ts';

/** What may stand behind the name of a filter, in few words. */
export const filterExamples: Record<string, TextKey> = {
  'author:': 'search.example.author',
  'title:': 'search.example.title',
  'abstract:': 'search.example.abstract',
  'tag:': 'search.example.tag',
  'year:': 'search.example.year',
  'seen:': 'search.example.seen',
  'is:': 'search.example.is',
  'has:': 'search.example.has',
  'venue:': 'search.example.venue',
  'site:': 'search.example.site',
  'note:': 'search.example.note',
  'list:': 'search.example.list',
  'id:': 'search.example.id',
  'stars:': 'search.example.stars',
  'upvotes:': 'search.example.upvotes',
  'sort:': 'search.example.sort',
};
