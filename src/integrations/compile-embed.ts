import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type InlineConfig, type Rolldown } from 'vite';

/** Browsers that run `light-dark()` and popovers; a host's readers may be older than ours, but see the quotation then. */
const TARGET = ['chrome123', 'firefox125', 'safari17.5'];

/** One script of src/embed as a classic script without imports, the same text for the same source. */
export async function compileScript(name: 'loader' | 'frame'): Promise<string> {
  const output = await compile({
    build: {
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../embed/${name}.ts`, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [code] = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (code === undefined) throw new Error(`src/embed/${name}.ts compiled to nothing.`);
  return code;
}

/** The stylesheet of the embeds. */
export async function compileStyle(): Promise<string> {
  const output = await compile({
    plugins: [tailwindcss()],
    build: {
      cssTarget: TARGET,
      rolldownOptions: {
        input: fileURLToPath(new URL('../styles/embed.css', import.meta.url)),
      },
    },
  });
  const [css] = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
  );
  if (css === undefined) throw new Error('src/styles/embed.css compiled to nothing.');
  return String(css);
}

async function compile(
  config: InlineConfig,
): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    ...config,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    build: { ...config.build, write: false, minify: true, modulePreload: false },
  });
  return (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
}
