import type { TestProject } from 'vitest/node';
import { serve } from '../../src/commands/serve.ts';
import { build } from '../build-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site of the project's own content on this machine. */
    ownUrl: string;
  }
}

/** Builds and serves the project's own content, and stops the server after its tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root, basePath } = await build('own', { CONTENT_DIR: 'content', TODAY: '' });
  const server = await serve(root);
  project.provide('ownUrl', server.origin + basePath);
  return () => server.stop();
}
