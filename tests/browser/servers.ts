import type { TestProject } from 'vitest/node';
import { serve } from '../../src/commands/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of each built site's first page on this machine. */
    unconfiguredUrl: string;
    configuredUrl: string;
  }
}

/** Serves the built sites on 127.0.0.1 for the browser tests, and stops the servers after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { unconfigured, configured } = project.getProvidedContext();
  const servers = [await serve(unconfigured.root), await serve(configured.root)];
  project.provide('unconfiguredUrl', servers[0]!.origin + unconfigured.basePath);
  project.provide('configuredUrl', servers[1]!.origin + configured.basePath);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
