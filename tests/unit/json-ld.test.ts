import { describe, expect, it } from 'vitest';
import { articleJsonLd, breadcrumbJsonLd } from '../../src/lib/json-ld.ts';
import { review, view } from '../examples/view.ts';

describe('articleJsonLd', () => {
  it('says what the page shows', () => {
    expect(articleJsonLd(view)).toMatchObject({
      '@type': 'MedicalWebPage',
      name: view.title,
      description: view.description,
      url: view.url,
      inLanguage: view.locale,
      dateModified: view.checked,
    });
  });

  it('claims a review only while it is valid', () => {
    const reviewed = (is: 'valid' | 'changed') =>
      articleJsonLd({ ...view, review: { is, review } });
    expect(articleJsonLd(view)).not.toHaveProperty('lastReviewed');
    expect(reviewed('changed')).not.toHaveProperty('lastReviewed');
    expect(reviewed('valid')).toHaveProperty('lastReviewed', review.date);
  });

  it('names a licence only where there is one', () => {
    expect(articleJsonLd(view)).toHaveProperty('license', view.textLicence?.url);
    expect(articleJsonLd({ ...view, textLicence: undefined })).not.toHaveProperty('license');
  });
});

describe('breadcrumbJsonLd', () => {
  it('numbers the way to the page from 1, with full addresses', () => {
    const trail = [view.stage, { title: 'Here', href: '/info/here/' }];
    expect(breadcrumbJsonLd(trail, 'https://needlewise.example')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Aftercare',
          item: 'https://needlewise.example/aftercare/',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Here',
          item: 'https://needlewise.example/info/here/',
        },
      ],
    });
  });
});
