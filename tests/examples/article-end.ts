import ArticleEnd from '../../src/components/ArticleEnd.astro';
import { examplesOf } from './example.ts';
import { review, view } from './view.ts';

const grade = '5.6';

export const articleEnd = examplesOf(ArticleEnd, {
  'between two pages': { props: { view, grade } },
  'first of the journey': {
    props: { view: { ...view, previousPage: undefined, related: [], further: [] }, grade },
  },
  'last of the journey': { props: { view: { ...view, nextPage: undefined }, grade } },
  reviewed: { props: { view: { ...view, review: { is: 'valid', review } }, grade } },
});
