/** Where the list stands beside the text: the same width as in article-parts.css. */
const MARGIN = '(width >= 64rem)';

/** Marks the section that is being read in a list of links to sections (`aria-current`), and opens the list where it stands in a margin of its own. */
class SectionRuler extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.toggleAttribute('open', matchMedia(MARGIN).matches);
    const links = [...this.querySelectorAll('a')];
    const headings = links.flatMap((link) => document.querySelector(link.hash) ?? []);
    const mark = () => {
      const read = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      );
      const now = read.at(-1) ?? headings[0];
      for (const link of links) {
        if (now && link.hash === `#${now.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
    mark();
  }
}

if (!customElements.get('section-ruler')) customElements.define('section-ruler', SectionRuler);
