import zlib from 'node:zlib';

/** Bytes at Brotli's quality 5, which is what a host sends. */
export function compressedSize(content: string | Buffer): number {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };
  return zlib.brotliCompressSync(content, { params }).length;
}
