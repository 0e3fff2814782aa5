import { editorPolicy } from '#host/security-policy';
import { escapeHtml } from '#markdown/html';

/**
 * The page that runs the editor. It names its files by their bare names, so that it works under
 * any path, and repeats the policy of its headers for hosts that set none.
 */
export function editorPage(blogTitle: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${editorPolicy()}">
    <meta name="robots" content="noindex">
    <title>${escapeHtml(blogTitle)}: editor</title>
    <link rel="cms-config-url" type="application/yaml" href="config.yml">
  </head>
  <body>
    <noscript>The editor needs JavaScript. The pages of the blog do not.</noscript>
    <script src="sveltia-cms.js"></script>
  </body>
</html>
`;
}
