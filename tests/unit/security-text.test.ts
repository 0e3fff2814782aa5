import { describe, expect, it } from 'vitest';
import { securityText } from '#domain/security-text';

describe('security.txt', () => {
  it('says whom to tell, and until when that holds', () => {
    const text = securityText('office@example.com', 'https://blog.example.com/', '2026-11-22')!;
    expect(text.split('\n')).toEqual([
      'Contact: mailto:office@example.com',
      'Expires: 2027-10-18T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://blog.example.com/.well-known/security.txt',
      '',
    ]);
  });

  it('is not there without a contact', () => {
    expect(securityText('', 'https://blog.example.com/', '2026-11-22')).toBeUndefined();
  });
});
