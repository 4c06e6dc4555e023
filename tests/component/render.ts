import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load, type CheerioAPI } from 'cheerio';
import type { Example } from '../examples/example.ts';

/** Renders one named example of a component, without its page. Throws when the component does. */
export async function render<Name extends string>(
  {
    component,
    examples,
  }: { component: unknown; examples: Readonly<Record<Name, Example<unknown>>> },
  name: Name,
): Promise<CheerioAPI> {
  return renderWith(component, examples[name]);
}

/** Renders a component with props and slots that no example has. */
export async function renderWith(
  component: unknown,
  example: Example<unknown>,
): Promise<CheerioAPI> {
  const container = await AstroContainer.create();
  // What an import of an .astro file is can only be known to Astro's compiler, and the container checks it.
  const factory = component as Parameters<typeof container.renderToString>[0];
  const html = await container.renderToString(factory, {
    props: example.props as Record<string, unknown>,
    slots: example.slots ?? {},
  });
  return load(html, {}, false);
}

/** The text of the chosen elements as one reads it, with single blanks. */
export const textOf = ($: CheerioAPI, selector: string): string =>
  $(selector).text().replace(/\s+/g, ' ').trim();

/** The texts of each of the chosen elements. */
export const textsOf = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .get()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim());
