/** Words of the form on the page for clinics, in British English. */
export const CLINIC_WORDS = {
  noScript:
    'The form needs JavaScript. The code for every article stands in a list at the end of this page.',
  what: 'What to show',
  article: 'Article',
  part: 'Part',
  card: 'Card: the answer and the main points',
  full: 'The whole article',
  sections: 'One part of it',
  looks: 'How it looks',
  theme: 'Colours',
  themes: {
    '': 'As the patient’s device has them',
    light: 'Always light',
    dark: 'Always dark',
  },
  colour: 'Use your colour for links',
  accent: 'Your colour',
  accentHelp: 'We make it darker or lighter where it could not be read.',
  heading: 'First heading',
  headings: ['Level 2', 'Level 3', 'Level 4'],
  headingHelp: 'One level below the heading that stands above it on your page.',
  region: 'Help numbers that come first',
  regions: {
    '': 'As on our page',
    uk: 'United Kingdom',
    ie: 'Ireland',
    us: 'United States',
    ca: 'Canada',
    au: 'Australia',
  },
  regionHelp: 'All numbers stay.',
  yours: 'Your clinic',
  yoursHelp: 'Leave out what you do not want to show.',
  clinic: 'Name of the clinic',
  phone: 'Phone number',
  hours: 'What to do out of hours',
  booking: 'Address for booking',
  bookingHelp: 'Begin with https:, tel: or mailto:.',
  own: 'Address of your own aftercare sheet',
  ownHelp: 'Begin with https:.',
  approval: 'Your approval',
  approvalHelp:
    'If somebody at your clinic has read this text, the embed can say so. It holds for the text of today. When we change it, the embed says that, too.',
  approver: 'Who read it',
  approvedOn: 'On which day',
  version: 'Text version',
  toCode: 'Go to the code',
  preview: 'How it looks on your site',
  previewHelp: 'Its letters are those of the device that shows it: an embed loads no font.',
  frameTitle: 'The embed as your patients see it',
  widths: { phone: 'On a phone', wide: 'On a wide page' },
  code: 'The code',
  copy: {
    address: 'Copy the address',
    block: 'Copy the block',
    frame: 'Copy the frame',
    link: 'Copy the link with the QR code',
  },
  qrAlt: 'QR code of the page',
  qrHelp: 'To keep the QR code, press it long or with the right button, and save it as a picture.',
  copied: 'Copied.',
  notCopied: 'The text is selected. Copy it with your keys.',
  download: 'Download needlewise.zip',
  downloadHelp:
    'In WordPress, open Plugins, then Add New, then Upload. Choose the file, and switch it on. For a new colour or phone number, make a new file and upload it in place of the old one.',
  showFile: 'Read the file first',
  refused: {
    accent: 'Choose a colour.',
    clinic: 'Use at most 80 letters on one line.',
    phone: 'Use digits and spaces only, such as 020 7946 0000.',
    hours: 'Use at most 160 letters on one line.',
    booking: 'Write a whole address that begins with https:, tel: or mailto:.',
    own: 'Write a whole address that begins with https:.',
    approved: 'Write the name, and choose the day.',
  },
  ways: {
    address: 'Paste the address',
    plugin: 'The WordPress plugin',
    block: 'The block with the script',
    frame: 'The frame',
    link: 'The link, and the QR code',
  },
  addressHelp: 'It shows the card in our own look.',
} as const;

/** Code that is the same for every host. */
export const CLINIC_CODE = {
  events: `// it is shown
addEventListener('needlewise:ready', ({ target }) => {});
// how tall it is now
addEventListener('needlewise:height', ({ detail }) => {});
// which link was followed
addEventListener('needlewise:link', ({ detail }) => {});
// the text has changed since you approved it
addEventListener('needlewise:changed', ({ detail }) => {});
// it did not come; your quotation stays
addEventListener('needlewise:error', ({ target }) => {});`,
  server: `npm ci
SITE_URL=https://info.your-clinic.example npm run build
# then serve the folder "dist"`,
} as const;
