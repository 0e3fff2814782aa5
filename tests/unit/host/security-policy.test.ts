import { describe, expect, it } from 'vitest';
import { securityPolicy } from '#host/security-policy';

const directives = (options?: { scripts: boolean }) =>
  new Map(
    securityPolicy(['aGFzaA=='], options)
      .split(';')
      .map((directive) => {
        const [name, ...values] = directive.trim().split(' ');
        return [name!, values.join(' ')];
      }),
  );

describe('the security policy', () => {
  it('allows a page its own style and the site’s pictures, and nothing else', () => {
    expect(directives().get('default-src')).toBe("'none'");
    expect(directives().get('img-src')).toBe("'self'");
    expect(directives().get('style-src')).toBe("'sha256-aGFzaA=='");
    expect(directives().get('base-uri')).toBe("'none'");
    expect(directives().get('form-action')).toBe("'none'");
    expect(directives().has('script-src')).toBe(false);
  });

  it('allows the search page the site’s own script, and no strings as scripts', () => {
    const search = directives({ scripts: true });
    expect(search.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(search.get('require-trusted-types-for')).toBe("'script'");
    expect(search.get('default-src')).toBe("'none'");
  });

  it('names the style of every page it stands for', () => {
    expect(securityPolicy(['a', 'b'])).toContain("style-src 'sha256-a' 'sha256-b'");
  });

  it('never allows inline code, eval or other hosts', () => {
    for (const scripts of [true, false]) {
      expect(securityPolicy(['x'], { scripts })).not.toMatch(
        /unsafe-inline|'unsafe-eval'|https?:|\*/,
      );
    }
  });
});
