/** Next writes this from the folders of src/app when it builds; types are checked without a build too. */
declare module 'next/root-params' {
  export function lang(): Promise<string | undefined>;
}
