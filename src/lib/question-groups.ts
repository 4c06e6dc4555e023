/** Questions that one article answers, in the order of its sections. */
interface Topic<Q> {
  title: string;
  questions: Q[];
}

/** Topics under one heading. */
export interface QuestionGroup<Q> {
  id: string;
  name: string;
  topics: Topic<Q>[];
}

interface Asked {
  question: string;
  /** Where to read on: `<stage>/<slug>` or `<stage>/<slug>#section`. */
  readOn: string;
}

/**
 * Every question under the article where to read on, articles in their order under their stage. Those that `help`
 * answers come first of all, under a name of their own. Groups and topics without a question are left out.
 */
export function questionGroups<Q extends Asked>(
  questions: readonly Q[],
  articles: readonly { id: string; title: string; sections: readonly string[] }[],
  stages: readonly { id: string; question: string }[],
  help: { article: string; id: string; name: string },
): QuestionGroup<Q>[] {
  const topics = articles.map(({ id, title, sections }) => ({
    article: id,
    title,
    questions: inOrder(
      questions.filter(({ readOn }) => readOn.split('#')[0] === id),
      sections,
    ),
  }));
  const first = { id: help.id, name: help.name, is: (id: string) => id === help.article };
  const others = stages.map((stage) => ({
    id: stage.id,
    name: stage.question,
    is: (id: string) => id !== help.article && id.startsWith(`${stage.id}/`),
  }));
  return [first, ...others]
    .map(({ id, name, is }) => ({
      id,
      name,
      topics: topics
        .filter(({ article, questions }) => is(article) && questions.length > 0)
        .map(({ title, questions }) => ({ title, questions })),
    }))
    .filter((group) => group.topics.length > 0);
}

function inOrder<Q extends Asked>(questions: readonly Q[], sections: readonly string[]): Q[] {
  const place = ({ readOn }: Q) => sections.indexOf(readOn.split('#')[1] ?? '');
  return questions.toSorted(
    (a, b) => place(a) - place(b) || a.question.localeCompare(b.question, 'en'),
  );
}
