/** Shows its button where scripts run; pressed, it prints the sheet that it stands in and nothing else of the page. */
class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      const sheet = this.closest('.sheet');
      sheet?.setAttribute('data-printing', '');
      addEventListener('afterprint', () => sheet?.removeAttribute('data-printing'), { once: true });
      print();
    });
  }
}

if (!customElements.get('print-sheet')) customElements.define('print-sheet', PrintSheet);
