import { build } from 'esbuild';

/** Faces that a page carries with it: upright, Latin. The others would weigh more than the page. */
const carried = /latin-(opsz|wdth)-normal\.woff2$/;

/** `import styles from 'x.css?inline'`: the text of a style sheet with all that it imports, for a page that stands alone. */
export const inlineStyles = {
  name: 'inline-styles',
  setup(bundle) {
    bundle.onResolve({ filter: /\.css\?inline$/ }, async ({ path, ...from }) => {
      const { importer, kind, resolveDir } = from;
      const found = await bundle.resolve(path.replace('?inline', ''), { importer, kind, resolveDir });
      return { ...found, namespace: 'inline-styles', sideEffects: undefined };
    });
    bundle.onLoad({ filter: /.*/, namespace: 'inline-styles' }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        plugins: [carriedFaces],
        loader: { '.woff2': 'dataurl' },
      });
      return { contents: withoutAbsentFaces(outputFiles[0].text), loader: 'text' };
    });
  },
};

const carriedFaces = {
  name: 'carried-faces',
  setup(sheet) {
    sheet.onResolve({ filter: /\.woff2$/ }, ({ path }) =>
      carried.test(path) ? undefined : { path, external: true },
    );
  },
};

/** A face that is not carried must not be asked for. */
const withoutAbsentFaces = (css) =>
  css.replace(/@font-face\{[^}]*\}/g, (face) => (/url\((?!["']?data:)/.test(face) ? '' : face));
