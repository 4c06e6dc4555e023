import { OPTION_NAMES, optionsQuery, type EmbedOptions } from './options.ts';

/** What a plugin file needs to know of the site whose addresses it answers for. */
export interface PluginSite {
  name: string;
  /** The site's address in full, with its last slash. */
  root: string;
  /** The first parts of articles' paths. */
  stages: readonly string[];
  /** The path below `root` of the page that tells what needs help, and the words that lead there. */
  help: { path: string; text: string };
  /** The loader's address in full, and its hash for `integrity`. */
  loader: { src: string; integrity: string };
}

/**
 * A WordPress plugin, as one PHP file, that shows an article wherever its address stands on a line of
 * its own: the card or, with `view`, the whole article, with the clinic's options. It asks nothing of the network and stores nothing: what it
 * writes is made anew each time a page is shown, so every role may use it.
 */
export function wordpressPlugin(
  site: PluginSite,
  options: EmbedOptions,
  view: 'card' | 'full' = 'card',
): string {
  const { root, stages, help, loader } = site;
  const chosen = new URLSearchParams(optionsQuery(options));
  const rows = OPTION_NAMES.flatMap((name) => {
    const value = chosen.get(name);
    return value === null ? [] : [`\t\t\t${php(`data-${name}`)} => ${php(value)},`];
  });
  const shown = view === 'full' ? ["\t\t\t'data-view' => 'full',"] : [];
  return `<?php
/**
 * Plugin Name: ${comment(site.name)}
 * Description: Shows an article of ${comment(root)} where its address stands on a line of its own.
 * Version: 1.0.0
 * Requires at least: 5.0
 * Requires PHP: 7.0
 * License: MIT
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

if ( ! function_exists( 'needlewise_embed' ) ) {
	/** The blockquote that the loader turns into the article; it stays as it is where scripts do not run. */
	function needlewise_embed( $matches ) {
		$address = ${php(root)} . $matches[1] . '/' . ( empty( $matches[2] ) ? '' : $matches[2] );
		$title   = ucfirst( str_replace( array( '-', '#' ), array( ' ', ': ' ), basename( $matches[1] ) . ( empty( $matches[2] ) ? '' : $matches[2] ) ) );
		$options = array(
${[...shown, ...rows].join('\n')}
		);
		$attributes = '';
		foreach ( $options as $name => $value ) {
			$attributes .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
		wp_enqueue_script( 'needlewise', ${php(loader.src)}, array(), null, true );
		return '<blockquote data-needlewise cite="' . esc_url( $address ) . '"' . $attributes . '>'
			. '<p><a href="' . esc_url( $address ) . '">' . esc_html( $title . ${php(`, from ${site.name}`)} ) . '</a></p>'
			. '<p><a href="' . esc_url( ${php(`${root}${help.path}`)} ) . '">' . esc_html( ${php(help.text)} ) . '</a></p>'
			. '</blockquote>';
	}

	/** The browser refuses a loader that is not the one that was published. */
	function needlewise_loader( $tag, $handle ) {
		if ( 'needlewise' !== $handle ) {
			return $tag;
		}
		return str_replace( '<script ', '<script async integrity="' . ${php(loader.integrity)} . '" crossorigin="anonymous" ', $tag );
	}

	add_action(
		'init',
		function () {
			wp_embed_register_handler( 'needlewise', ${php(pattern(root, stages))}, 'needlewise_embed' );
		}
	);
	add_filter( 'script_loader_tag', 'needlewise_loader', 10, 2 );
}
`;
}

/** A PHP string in single quotes, in which only these two marks mean anything. */
const php = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;

/** What may stand in a comment without ending it. */
const comment = (text: string): string => text.replaceAll(/[\r\n*]|\?>/g, ' ');

/** The address of an article, or of one of its sections, as a regular expression of PHP. */
function pattern(root: string, stages: readonly string[]): string {
  const place = quoted(root.replace(/^https?:/, ''));
  return `#^https?:${place}((?:${stages.map(quoted).join('|')})/[a-z0-9-]+)/?(\\#[a-z0-9-]+)?$#i`;
}

/** What PHP's preg_quote does for addresses. */
const quoted = (text: string): string => text.replaceAll(/[.\\+*?[^\]$(){}=!<>|:\-#]/g, '\\$&');
