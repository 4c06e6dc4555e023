import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/lib/reading/sentences.ts';

describe('sentences', () => {
  it('splits at full stops, question marks and exclamation marks', () => {
    expect(sentences('Is it normal? Yes. It fades!')).toEqual([
      'Is it normal?',
      'Yes.',
      'It fades!',
    ]);
  });

  it.each([
    'Needles of 0.5 mm pass the top layer.',
    'A trial of 1.000 people is rare.',
    'Use a plain ointment, e.g. Vaseline, at night.',
    'Some brands, i.e. Dr. Pen, sell to anyone.',
    'Pen vs. Roller is the wrong question.',
    'Read leaflet No. 3 first.',
    'See Fig. 2 and approx. 5 others.',
    'Come at 9 a.m. Monday or at 5 p.m. on a weekday.',
    'One team (Smith et al. 2020) looked at this.',
    '“Is it normal?” you ask.',
  ])('leaves "%s" whole', (sentence) => {
    expect(sentences(sentence)).toEqual([sentence]);
  });

  it('splits before a sentence that begins with a figure', () => {
    expect(sentences('It heals by itself. 3 days later it is gone. 5 of 36 had pain.')).toEqual([
      'It heals by itself.',
      '3 days later it is gone.',
      '5 of 36 had pain.',
    ]);
  });

  it('takes "No." for an answer where nothing stands before it', () => {
    expect(sentences('Is it safe? No. 3 of 10 had pain.')).toEqual([
      'Is it safe?',
      'No.',
      '3 of 10 had pain.',
    ]);
  });

  it('ends a sentence at "a.m." before any other capital', () => {
    expect(sentences('Come at 9 a.m. Bring a friend.')).toEqual([
      'Come at 9 a.m.',
      'Bring a friend.',
    ]);
  });

  it('ends a sentence at a blank line, not at a line break', () => {
    expect(sentences('Do not pick\nscabs\n\nDo not use scent')).toEqual([
      'Do not pick scabs',
      'Do not use scent',
    ]);
  });

  it('finds none in empty text', () => {
    expect(sentences(' \n ')).toEqual([]);
  });
});
