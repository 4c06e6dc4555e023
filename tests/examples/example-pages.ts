import { EXAMPLES } from './all.ts';
import type { Example } from './example.ts';

type ComponentName = keyof typeof EXAMPLES;

/** An example with the names under which its page stands. */
export interface ExamplePage {
  component: ComponentName;
  name: string;
  slug: string;
  example: Example<object>;
}

/** Every example of every component, in order. */
export function examplePages(): ExamplePage[] {
  return COMPONENTS.flatMap((component) => {
    const examples: Readonly<Record<string, Example<object>>> = EXAMPLES[component].examples;
    return Object.entries(examples).map(([name, example]) => ({
      component,
      name,
      slug: name.replaceAll(/\W+/g, '-'),
      example,
    }));
  });
}

// Object.keys forgets which keys a table has.
const COMPONENTS = Object.keys(EXAMPLES) as ComponentName[];
