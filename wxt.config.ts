import { defineConfig } from 'wxt';
import { isOtherLanguages, keepLanguages, listedLanguages } from './scripts/build/only-languages.ts';

const languages = listedLanguages(process.env['HEARSAY_LANGUAGES']);

/** Only what a click on the toolbar needs. Sites are asked for one by one, from a click, never at install. */
const permissions = ['activeTab', 'scripting', 'storage', 'contextMenus'];

const command = (key: string, name: string): object => ({
  suggested_key: { default: `Alt+Shift+${key}` },
  description: `__MSG_command${name}__`,
});

export default defineConfig({
  publicDir: 'assets', // copied verbatim: icons, _locales, the weights
  outDir: process.env['HEARSAY_OUT'] ?? '.output', // tests build beside a running session
  imports: false,
  vite: () => ({
    plugins: [
      {
        name: 'hearsay-only-languages',
        enforce: 'pre' as const,
        transform: (source: string, file: string) =>
          languages.length > 0 && file.replaceAll('\\', '/').endsWith('/src/lexicon/index.ts')
            ? keepLanguages(source, languages)
            : null,
      },
    ],
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      // The finder's weights are part of the script that uses them.
      const unshipped = /\.md$|article\.json$/;
      const learned = /\.(?:bin|choices)$/;
      const isLeft = (file: string): boolean =>
        unshipped.test(file) ||
        (process.env['HEARSAY_WEIGHTS'] === 'none' && learned.test(file)) ||
        isOtherLanguages(file, languages);
      files.splice(0, files.length, ...files.filter((file) => !isLeft(file.relativeDest)));
    },
  },
  zip: {
    // What the Firefox reviewers rebuild from: an allow-list, so that nothing else can slip in.
    includeSources: [
      'entrypoints/**',
      'src/**',
      'assets/**',
      'scripts/**',
      'tests/lexicon/**', // the reference page shows the tests' own cases
      '*.{json,ts,md}',
      'LICENSE',
      '.npmrc',
      '.nvmrc',
    ],
    excludeSources: ['.output/**', 'node_modules/**', '.git/**', '.github/**'],
    dotSources: true,
  },
  manifestVersion: 3, // WXT would build MV2 for Firefox
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      toggle: command('H', 'Toggle'),
      next: command('J', 'Next'),
      previous: command('K', 'Previous'),
      panel: command('L', 'Panel'),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hearsay@hearsay.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
