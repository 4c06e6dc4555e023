import { expect, it } from 'vitest';
import { staticImports } from '../../../src/checks/static-imports.ts';

it('finds imports as bundlers write them', () => {
  const code = `import{a as b,c}from"./1.js";import"./2.js";import d,{e}from'./3.js';import*as f from"./4.js";
export{g}from"./5.js";export*from"./6.js"
import { h } from "./7.js";`;
  expect(staticImports(code)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `./${String(n)}.js`));
});

it('leaves out import(), import.meta and strings', () => {
  const code = `const a=()=>import("./1.js");const b=import.meta.url;const c="x";export{a};export const d="./2.js"`;
  expect(staticImports(code)).toEqual([]);
});
