/** Opens the question that the address leads into, where the browser does not, and all of them for print. */
const CLOSED = '[data-question]:not([open])';
let opened: HTMLDetailsElement[] = [];

addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(CLOSED)];
  for (const question of opened) question.open = true;
});
addEventListener('afterprint', () => {
  for (const question of opened) question.open = false;
});
openTarget();

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const question = target?.closest<HTMLDetailsElement>(CLOSED);
  if (!question) return;
  question.open = true;
  question.scrollIntoView();
}
