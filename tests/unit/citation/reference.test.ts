import { describe, expect, it } from 'vitest';
import { reference, sourceCaution, type Referenced } from '../../../src/lib/citation/reference.ts';

const source: Referenced = {
  title: 'Adverse effects of microneedling.',
  publisher: 'Journal of Skin',
  authors: ['Gowda A'],
  year: 2021,
  url: 'https://example.org/',
  use: 'evidence',
};

describe('reference', () => {
  it('gives author, title, publisher and year, each part ended once', () => {
    expect(reference(source)).toBe(
      'Gowda A. Adverse effects of microneedling. Journal of Skin, 2021.',
    );
  });

  it('names two authors, and of more the first', () => {
    const by = (...authors: string[]) => reference({ ...source, authors }).split('. ')[0];
    expect(by('Gowda A', 'Healey B')).toBe('Gowda A, Healey B');
    expect(by('Gowda A', 'Healey B', 'Ezaldein H')).toBe('Gowda A and others');
  });

  it('leaves out what is not known', () => {
    const bare = { ...source, authors: [], publisher: undefined, year: undefined };
    expect(reference(bare)).toBe('Adverse effects of microneedling.');
    expect(reference({ ...bare, year: 2021 })).toBe('Adverse effects of microneedling. 2021.');
  });
});

describe('sourceCaution', () => {
  it('warns of makers and of advice that varies, and of nothing else', () => {
    expect(sourceCaution({ use: 'manufacturer' })).toMatch(/not independent/i);
    expect(sourceCaution({ use: 'shows-that-advice-varies' })).toMatch(/advice varies/i);
    expect(sourceCaution({ use: 'evidence' })).toBeUndefined();
  });
});
