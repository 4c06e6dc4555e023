import { describe, expect, it } from 'vitest';
import { parseOptions, type EmbedOptions } from '../../../src/lib/embed/options.ts';
import { wordpressPlugin } from '../../../src/lib/embed/wordpress-plugin.ts';

const SITE = {
  name: 'Needlewise',
  root: 'https://example.org/info/',
  stages: ['aftercare', 'decide'],
  help: { path: 'aftercare/when-to-get-help/', text: 'Treated, and worried?' },
  loader: { src: 'https://example.org/info/embed/v1/loader.abc.js', integrity: 'sha384-abc' },
};
const plugin = (options: EmbedOptions = {}) => wordpressPlugin(SITE, options);

describe('the WordPress plugin', () => {
  it('begins as a plugin must, and runs only within WordPress', () => {
    expect(plugin()).toMatch(/^<\?php\n\/\*\*\n \* Plugin Name: Needlewise\n/);
    expect(plugin()).toContain("if ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}");
    expect(plugin()).not.toContain('?>');
  });

  it('answers for our articles and their sections, and for no other address', () => {
    const [, quoted = ''] =
      /wp_embed_register_handler\( 'needlewise', '#(.*)#i'/.exec(plugin()) ?? [];
    // PHP reads a doubled backslash in single quotes as one.
    const pattern = new RegExp(
      quoted.replaceAll('\\\\', '\\').replaceAll('\\#', '#').replaceAll('\\:', ':'),
      'i',
    );
    const match = pattern.exec('https://example.org/info/aftercare/first-week/#redness');
    expect(match?.slice(1)).toEqual(['aftercare/first-week', '#redness']);
    expect(pattern.test('https://example.org/info/decide/cost/')).toBe(true);
    for (const other of [
      'https://example.org/info/glossary/',
      'https://example.org/decide/cost/',
      'https://exampleXorg/info/decide/cost/',
      'https://example.org/info/decide/cost/more/',
      'https://evil.test/?https://example.org/info/decide/cost/',
    ]) {
      expect(pattern.test(other), other).toBe(false);
    }
  });

  it('carries the clinic’s options, and no other', () => {
    const text = plugin({ theme: 'dark', clinic: 'Rose Clinic' });
    expect(text).toContain(
      "'data-theme' => 'dark',\n\t\t\t'data-clinic' => 'Rose Clinic',\n\t\t);",
    );
    expect(text).not.toContain('data-phone');
  });

  it('shows the card, or the whole article', () => {
    expect(plugin()).not.toContain('data-view');
    expect(wordpressPlugin(SITE, {}, 'full')).toContain("'data-view' => 'full',");
  });

  it('keeps text of the clinic text: no quotation mark or backslash ends its string', () => {
    const options = parseOptions(`clinic=${encodeURIComponent("O'Hara\\'); evil(); /* ?> <?php")}`);
    expect(plugin(options)).toContain(
      String.raw`'data-clinic' => 'O\'Hara\\\'); evil(); /* ?> <?php',`,
    );
  });

  it('prints every value through an escaping function of WordPress', () => {
    expect(plugin()).toContain("'=\"' . esc_attr( $value ) . '\"'");
    expect(plugin().match(/esc_url\( \$address \)/g)).toHaveLength(2);
    expect(plugin().match(/esc_html\(/g)).toHaveLength(2);
  });

  it('asks the network and the database for nothing', () => {
    expect(plugin()).not.toMatch(
      /wp_remote|file_get_contents|curl_|fopen|update_option|\$wpdb|eval\(/,
    );
  });

  it('loads the published loader once, with its hash', () => {
    expect(plugin()).toContain(
      "wp_enqueue_script( 'needlewise', 'https://example.org/info/embed/v1/loader.abc.js', array(), null, true );",
    );
    expect(plugin()).toContain(`integrity="' . 'sha384-abc' . '" crossorigin="anonymous"`);
  });
});
