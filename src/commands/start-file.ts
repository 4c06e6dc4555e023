/** `npm run start-file article|fact|source|question|term <id>`: starts a file of content with every field it needs, left blank. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const today = new Date().toISOString().slice(0, 10);

/** Where each kind of file goes, what its id looks like, and its blanks. */
const KINDS: Readonly<
  Record<string, { file: (id: string) => string; id: RegExp; like: string; text: string }>
> = {
  article: {
    file: (id) => `content/articles/${id}.mdx`,
    id: /^(?:understand|benefits|decide|session|aftercare)\/[a-z0-9-]+$/,
    like: 'decide/cost',
    text: `---
title: ''
description: { text: '', facts: [] }
answer: { text: '', facts: [] }
keyPoints:
  - { text: '', facts: [] }
  - { text: '', facts: [] }
  - { text: '', facts: [] }
safety: { text: '', facts: [] }
order: 1
checked: ${today}
next: ''
changes:
  - { date: ${today}, what: First published., why: New article., safety: false }
related: []
---

## ? {#}

## What can go wrong? {#risks}

## What we don't know {#not-known}

## When to get help {#when-to-get-help}
`,
  },
  fact: {
    file: (id) => `content/facts/${id}.yml`,
    id: /^[a-z-]+\/[a-z]+(?:-[a-z]+)+$/,
    like: 'risks/late-lumps',
    text: `statement: ''
kind: ''
certainty: ''
why: ''
figures: []
sources: []
`,
  },
  source: {
    file: (id) => `content/sources/${id}.yml`,
    id: /^[a-z][a-z0-9-]+$/,
    like: 'smith-2026-trial',
    text: `label: ''
type: ''
title: ''
publisher: ''
authors: []
url: ''
seen: ''
use: evidence
linkNote: to be opened by a person before launch
checked: ${today}
`,
  },
  question: {
    file: (id) => `content/questions/${id}.yml`,
    id: /^[a-z][a-z0-9-]+$/,
    like: 'how-long-red',
    text: `question: ''
also: []
answer:
  - { text: '', facts: [] }
readOn: ''
stage: ''
`,
  },
  term: {
    file: (id) => `content/glossary/${id}.yml`,
    id: /^[a-z][a-z0-9-]+$/,
    like: 'papule',
    text: `term: ''
meaning: { text: '', facts: [] }
also: []
`,
  },
};

const [kind = '', id = ''] = process.argv.slice(2);
const started = KINDS[kind];
if (!started) throw new Error(`Choose what to start: ${Object.keys(KINDS).join(', ')}.`);
if (!started.id.test(id)) throw new Error(`Give it an id like ${started.like}.`);
const file = started.file(id);
if (existsSync(file)) throw new Error(`${file} exists. Nothing was written.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, started.text);
console.log(
  `${file} is started. It does not build until its blanks are filled; content/README.md tells how.`,
);
