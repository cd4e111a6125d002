/**
 * The file that an app's threads run: `src/thread.ts` from the sources, `dist/thread.js` in its bundle.
 * @param moduleUrl `import.meta.url` of any module of the app, wherever a bundler has put it
 */
export function threadFileOf(moduleUrl: string): URL {
  const [, app, folder] = /^(.*)\/(src|dist)\//.exec(moduleUrl) ?? [];
  return new URL(`${app}/${folder}/thread.${folder === 'src' ? 'ts' : 'js'}`);
}
