import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Finding } from './finding.ts';
import type { BuiltSite } from './site.ts';

/** Every page must be valid HTML, name its controls, use an id once, and carry no inline style. */
export function validHtml({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ file, html }) =>
    validator.validateStringSync(html, file).results.flatMap(({ messages }) =>
      messages.map(({ message, ruleId, line }) => ({
        kind: 'invalid-html' as const,
        file,
        detail: `${message} (${ruleId}, line ${String(line)})`,
      })),
    ),
  );
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // The policy in the head forbids it, so it would be dead as well as untidy.
      'no-inline-style': 'error',
      // `headings` says these in our words.
      'heading-level': 'off',
      'empty-heading': 'off',
      // `unique-titles` says this one.
      'empty-title': 'off',
      // Nothing comes from another origin: `origins` sees to that.
      'require-sri': 'off',
      // Safari forgets that a list without bullets is a list unless `role="list"` says so.
      'no-redundant-role': 'off',
    },
  }),
);
