import { isJsx, withDescendants, type Jsx } from './jsx.ts';

/** What is wrong with a sheet to fill in: without prompts, or with a component among them. */
export function misusedSheet(sheet: Jsx): string | undefined {
  const inside = withDescendants(sheet).slice(1);
  const component = inside.find(isJsx)?.name;
  if (component) {
    return `<Sheet> holds <${component}>, and each prompt is only the label of its place to write in. Write the prompt as plain text.`;
  }
  return inside.some(({ type }) => type === 'listItem')
    ? undefined
    : '<Sheet> holds no prompts. Write each on a line that begins with "- ", with a blank line before the first and after the last.';
}
