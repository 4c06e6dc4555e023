import { CSP } from '../content-security-policy.ts';
import { EMBED_ROOT } from './addresses.ts';
import { EMBED_CSP } from './embed-policy.ts';

/** The headers of one group of addresses. */
export interface HeaderRule {
  /** What the group is, for those who read a server's configuration. */
  about: string;
  /** Path prefixes without the base, each with its last slash; or exact paths. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/**
 * The one table of headers, from which the files for every server are made. The groups do not
 * overlap: Netlify joins two values of one header by a comma, and with two policies the stricter wins.
 */
export function headerRules(pages: readonly string[]): HeaderRule[] {
  return [
    {
      about: 'Pages of the site: nobody frames them.',
      // The front page also answers by the name of its file.
      paths: pages.includes('/') ? [...pages, '/index.html'] : pages,
      headers: {
        'Content-Security-Policy': `${CSP};frame-ancestors 'self'`,
        ...COMMON,
        // The page for clinics copies code for its reader.
        'Permissions-Policy': NOTHING.replace('clipboard-write=()', 'clipboard-write=(self)'),
      },
    },
    {
      about: 'Embeds, their script and stylesheet, the loaders: everybody may frame and load them.',
      paths: [EMBED_ROOT.replace('v1/', '')],
      headers: {
        'Content-Security-Policy': `${EMBED_CSP};frame-ancestors *`,
        ...COMMON,
        'Permissions-Policy': NOTHING,
        'X-Robots-Tag': 'noindex',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...OPEN,
      },
    },
    {
      about: 'Data that others read: oEmbed, open data, changes.',
      paths: ['/oembed/', '/api/', '/changes.json', '/feed.xml'],
      headers: { ...COMMON, 'Cross-Origin-Resource-Policy': 'cross-origin', ...OPEN },
    },
    {
      about: 'Files whose name changes with their content.',
      paths: ['/_astro/'],
      headers: { ...COMMON, 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } as const;

const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;

/** Every feature that a page could ask for and that ours never will. */
const NOTHING = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read'],
  ...['clipboard-write', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection'],
  ...['local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management'],
  ...['xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');
