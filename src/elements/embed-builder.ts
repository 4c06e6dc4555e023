/** The form in which a clinic puts its embed together. Without script, or when its code does not come, the page still lists the code for every article. */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    import('./embed-builder-session.ts').then(
      ({ startBuilder }) => {
        startBuilder(this);
      },
      () => undefined,
    );
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
