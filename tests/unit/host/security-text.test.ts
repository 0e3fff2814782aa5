import { describe, expect, it } from 'vitest';
import { securityText } from '#host/security-text';

describe('security.txt', () => {
  it('says whom to tell, and until when that holds', () => {
    const text = securityText(
      { email: 'office@example.com', phone: '' },
      'https://blog.example.com/',
      '2026-11-22',
    )!;
    expect(text.split('\n')).toEqual([
      'Contact: mailto:office@example.com',
      'Expires: 2027-10-18T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://blog.example.com/.well-known/security.txt',
      '',
    ]);
  });

  it('names the telephone where there is not an email address, and both in this order', () => {
    const contacts = (contact: { email: string; phone: string }) =>
      securityText(contact, 'https://blog.example.com/', '2026-11-22')!.match(/^Contact: .*/gm);
    const phone = '+1-415-555-0100';
    expect(contacts({ email: '', phone })).toEqual([`Contact: tel:${phone}`]);
    expect(contacts({ email: 'office@example.com', phone })).toEqual([
      'Contact: mailto:office@example.com',
      `Contact: tel:${phone}`,
    ]);
  });

  it('is not there without a contact', () => {
    expect(
      securityText({ email: '', phone: '' }, 'https://blog.example.com/', '2026-11-22'),
    ).toBeUndefined();
  });
});
