import { articleEntries, readArticle, type Article } from './articles.ts';
import { memo } from './memo.ts';

/** The articles that rest on each fact, by the fact's id. */
export const factUses = memo(async (): Promise<Map<string, Article[]>> => {
  const uses = new Map<string, Article[]>();
  for (const entry of await articleEntries()) {
    const { article, cited } = await readArticle(entry);
    for (const { id } of cited) uses.set(id, [...(uses.get(id) ?? []), article]);
  }
  return uses;
});
