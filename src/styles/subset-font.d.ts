declare module 'subset-font' {
  /** https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      variationAxes: Record<string, number>;
      keepFeatures: string[];
    },
  ): Promise<Buffer>;
}
