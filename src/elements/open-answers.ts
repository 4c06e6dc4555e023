/** Opens the question that the address leads into, where the browser does not, and all of them for print. */
const closed = () => [
  ...document.querySelectorAll<HTMLDetailsElement>('[data-question]:not([open])'),
];
let opened: HTMLDetailsElement[] = [];

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const question = target?.closest<HTMLDetailsElement>('[data-question]:not([open])');
  if (!question) return;
  question.open = true;
  question.scrollIntoView();
}

addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
  opened = closed();
  for (const question of opened) question.open = true;
});
addEventListener('afterprint', () => {
  for (const question of opened) question.open = false;
});
openTarget();
