import { describe, expect, it } from 'vitest';
import { readDuties } from '#rules/duties/read-duties';

describe('a breach of a duty', () => {
  it.each([
    ['We guarantee that your marriage will be saved.', 'guarantee'],
    ['Nobody who finishes our program gets divorced.', 'guarantee'],
    ['Our method erases trauma for good.', 'cure'],
    ['She is the best couples therapist in San Francisco.', 'rank'],
    ['Read our five-star reviews on Google.', 'testimonial'],
    ['Our clients tell us that we saved their marriage.', 'testimonial'],
    ['Other counselors just nod, but we get results.', 'comparison'],
    ['I am a certified love doctor.', 'title'],
    ['Only two spots are left, so book today.', 'urgency'],
    ['A session was $300 and is now only $150.', 'discount'],
    ['My client Jenny, a nurse, told me that she had left.', 'client'],
    ['Every woman who attends my workshop has kept her job since.', 'guarantee'],
    ['You sleep again, or you do not pay.', 'guarantee'],
    ['“He gave us our evenings back.” – Rosa, Daly City', 'testimonial'],
    ['What sets me apart from cookie-cutter therapists is that I listen.', 'comparison'],
    ['Seats for the spring group are nearly taken.', 'urgency'],
  ])('is seen in “%s”', (sentence, duty) => {
    expect(readDuties(sentence)).toMatchObject({ duty });
  });

  it.each([
    'No therapist can guarantee an outcome.',
    'I can’t promise that he’ll change.',
    'Try what is best for you both.',
    'He swore he would never lie again.',
    'A session costs $220 and lasts 50 minutes.',
    'A client may go quiet.',
    'What can I do this week?',
    'Trauma is a word our readers ask about.',
    'I keep two low-fee places, and one is open now.',
    '“Guaranteed” is a word for toasters, not for us.',
    'My brother, a surgeon, fixes everything in an hour.',
    'We never ask for reviews.',
    'We review the plan with you each month.',
    'Our intern is registered with the Board and supervised by me.',
    'These two colleagues may have an hour sooner.',
    'My client forms are on the next page.',
    'It was the top shelf that I could not reach.',
    'Call 988 right now if you think of ending your life.',
  ])('is not seen in “%s”', (sentence) => {
    expect(readDuties(sentence)).toBeUndefined();
  });
});
