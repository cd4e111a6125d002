/** The text of a style sheet, with all that it imports: see `packages/tooling/src/inline-styles.mjs`. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
