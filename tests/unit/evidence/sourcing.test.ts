import { describe, expect, it } from 'vitest';
import { messageFor, needsSource, weigh } from '#evidence/sourcing';
import { blindSentences } from '../../bench/labeled-sentences.ts';

/** Sentences that need a source, by what they state. */
const CLAIMS = {
  prevalence: [
    'Most husbands never tell anyone that they are lonely.',
    'Hardly any couple talks about money before the wedding.',
    'Panic attacks are common in young adults.',
    'Shy children rarely ask a teacher for help.',
    'The majority of affairs stay secret.',
  ],
  comparison: [
    'Daughters worry about their parents more than sons do.',
    'Compared with couples in the country, city couples argue more often.',
    'A cold silence hurts children as much as shouting does.',
    'Anxious partners are quicker to see rejection.',
    'Divorced fathers drink more than married ones.',
  ],
  cause: [
    'Jealousy comes from a fear of being left.',
    'Perfectionism is learned from parents who never praised.',
    'What makes men go quiet is shame.',
    'Most fights about chores stem from a lack of respect.',
    'Burnout is caused by years of saying yes.',
  ],
  effect: [
    'Hold his hand, because touch soothes frightened people.',
    'Chronic stress weakens the immune system.',
    'Secrets destroy trust.',
    'Harsh criticism makes teenagers withdraw.',
    'Loneliness shortens life.',
    'Being heard calms angry partners.',
  ],
  prediction: [
    'Couples who never argue are likely to separate.',
    'Untreated anxiety will get worse over time.',
    'Contempt predicts divorce.',
    'Children of anxious parents often become anxious adults.',
    'Sooner or later, avoidant men return.',
  ],
  authority: [
    'Experts agree that boundaries help families.',
    'It is well known that trauma runs in families.',
    'According to psychologists, grief has no timetable.',
    'As a therapist I know that men fear rejection more than loneliness.',
    'Research shows that touch lowers stress.',
  ],
  'brain-body': [
    'The amygdala reacts to a raised voice within a moment.',
    'Your nervous system cannot tell memory from danger.',
    'Cortisol rises during a fight.',
    'The brain treats rejection like pain.',
    'Oxytocin makes people trust strangers.',
  ],
  treatment: [
    'Couples therapy helps most partners feel closer.',
    'EMDR reduces the symptoms of trauma.',
    'Medication works better with psychotherapy.',
    'Mindfulness lowers anxiety.',
    'Exposure therapy cures phobias quickly.',
  ],
  number: [
    'One in five adults lives with depression.',
    'About 40 percent of marriages end in divorce.',
    'It takes six months to get over a breakup.',
    'Half of all couples argue about money.',
    'Two thirds of fathers report feeling left out.',
  ],
  'named-research': [
    'John Gottman found that contempt predicts divorce.',
    'A study from Sweden followed twins for decades.',
    'Bowlby believed that infants need one steady person.',
    'Attachment theory describes three kinds of children.',
    'A survey of nurses showed high levels of burnout.',
  ],
  history: [
    "Until the 1970s, wives needed a husband's signature.",
    'In the nineteenth century, doctors treated grief as a disease.',
    'Marriage for love is a modern invention.',
    'Psychoanalysis began in Vienna in the 1890s.',
    'Our grandparents rarely spoke of feelings.',
  ],
  general: [
    'Men show love by fixing things.',
    'People who feel ashamed hide from those they love.',
    'When one partner pursues, the other partner withdraws.',
    'We humans fear rejection.',
  ],
};

/** Sentences that need none, by what they are. */
const HARMLESS = {
  advice: [
    'Ask your partner for ten minutes after dinner.',
    'Do not answer while you are angry.',
    'If your son shuts the door, knock and wait.',
    'Write down three worries and close the notebook.',
  ],
  question: [
    'Do men really need more space than women?',
    'Why does silence hurt so much?',
    'Is it true that most couples fight about money?',
  ],
  definition: [
    'Stonewalling means refusing to speak in a conflict.',
    'By "withdrawal" I mean leaving a talk without leaving the room.',
    'Rumination is when a thought goes around without an end.',
    'Codependency is a term for living through another person.',
  ],
  scripted: [
    'You could say, "I need some time, and I will come back."',
    '"Most men never talk about this," he said.',
    'Try this: "When you leave the room, I feel alone."',
  ],
  logistics: [
    'Sessions last 50 minutes and cost $220.',
    'Call 988 at any hour if you are in danger.',
    'I have been in practice for fourteen years.',
    'My office is at 450 Sutter Street, on the fourth floor.',
    'I am licensed in California as a marriage and family therapist.',
  ],
  metaphor: [
    'Trust is a bridge that two people build.',
    'Your calendar is not a cathedral.',
    'Think of anger as a smoke alarm.',
  ],
  'count-in-text': [
    'There are three ways to begin.',
    'Here are five sentences to try at home.',
    'The next two sections describe each side.',
  ],
  navigation: [
    'The next section looks at his side.',
    'You will find the studies in the notes below.',
    'This article is about couples who argue.',
  ],
  'own-view': [
    'I think of silence as a request for time.',
    'In my view, every couple should have one secret.',
    'I believe that marriages are built in kitchens.',
    'Personally, I would start with sleep.',
  ],
  empathy: [
    'It makes sense that you are tired.',
    'You are not weak for wanting more.',
    'No wonder you stopped asking.',
  ],
  hypothetical: [
    'Imagine a couple who have been married for ten years.',
    'Suppose he comes home late and says nothing.',
    'She reaches for his hand, and he looks away.',
  ],
  unknown: [
    'Nobody can say what his silence means.',
    'It is not clear which comes first, the distance or the doubt.',
    'We found no study on this.',
    'Whether this helps teenagers is unknown.',
  ],
  possibility: [
    'He may be afraid of saying the wrong thing.',
    'Perhaps she learned early that asking was dangerous.',
    'There might be more than one reason.',
  ],
  'rights-wishes': [
    'You have a right to an answer.',
    'You deserve a partner who asks.',
    'I hope you find someone to talk to.',
  ],
  session: [
    'In the first session, I ask each of you what brought you here.',
    'We use a timer so that both of you get the same time.',
    'I will not take sides.',
  ],
};

const cases = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([kind, sentences]) =>
    sentences.map((sentence): [string, string] => [kind, sentence]),
  );

describe('the need of a source', () => {
  it.each(cases(CLAIMS))('sees %s in “%s”', (_, sentence) => {
    expect(needsSource(sentence)).toBeDefined();
  });

  it.each(cases(HARMLESS))('leaves alone %s: “%s”', (_, sentence) => {
    expect(needsSource(sentence)).toBeUndefined();
  });

  it('names the kind of nearly every claim', () => {
    const other = cases(CLAIMS).filter(([kind, sentence]) => needsSource(sentence)?.kind !== kind);
    expect(other.length).toBeLessThan(5);
  });

  it('names the words that raised the alarm, as they stand', () => {
    expect(needsSource('Most couples fight about money at some point.')).toEqual({
      kind: 'prevalence',
      strength: 'certain',
      words: ['Most couples fight', 'money'],
    });
  });

  it('is certain of a plain claim and asks about a bare one', () => {
    expect(needsSource('One in five adults lives with depression.')?.strength).toBe('certain');
    expect(needsSource('Studies say so.')?.strength).toBe('probable');
  });

  it('leaves a quotation to whoever said it', () => {
    const sentence = 'Most men never talk about this.';
    expect(needsSource(sentence)).toBeDefined();
    expect(needsSource(sentence, { inQuote: true })).toBeUndefined();
  });

  it('lets “they” stand for the people of the sentence before', () => {
    const sentence = 'They withdraw and drink.';
    const { score } = weigh(sentence);
    expect(weigh(sentence, 'Shy men lose their friends.').score).toBeGreaterThan(score);
  });

  it('goes on with a scene that was set a sentence ago', () => {
    const sentence = 'They always fight about money because of old fears.';
    expect(needsSource(sentence, { previous: 'Couples have secrets.' })).toBeDefined();
    expect(needsSource(sentence, { previous: 'Imagine a couple.' })).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['an ellipsis', '…'],
    ['a lone sign', '?'],
    ['an open quotation', '"'],
    ['a number', '12'],
    ['an emoji', '🙂'],
    ['one endless word', 'a'.repeat(5000)],
    ['the same word for ever', 'no '.repeat(500)],
  ])('reads %s without stumbling', (_, text) => {
    expect(needsSource(text, { previous: text })).toBeUndefined();
  });

  it('says the same of curly quotes and straight ones', () => {
    const straight = `"Most men don't talk," he said, and couples fight.`;
    const curly = '“Most men don’t talk,” he said, and couples fight.';
    expect(weigh(curly).score).toBe(weigh(straight).score);
  });
});

describe('the blind sentences', () => {
  const judged = blindSentences().map((sentence) => ({
    ...sentence,
    finding: needsSource(sentence.sentence),
  }));
  const rate = (needed: boolean) => {
    const half = judged.filter((sentence) => sentence.isPositive === needed);
    return half.filter(({ finding }) => finding).length / half.length;
  };

  it('are caught where they need a source', () => {
    expect(rate(true)).toBeGreaterThan(0.88);
  });

  it('are left alone where they need none', () => {
    expect(rate(false)).toBeLessThan(0.06);
  });

  it('give certainty only where they need one', () => {
    const certain = judged.filter(({ finding }) => finding?.strength === 'certain');
    expect(certain.length).toBeGreaterThan(80);
    const wrong = certain.filter(({ isPositive }) => !isPositive);
    expect(wrong.length / certain.length).toBeLessThan(0.015);
  });
});

describe('a thought', () => {
  it.each([
    ['I think that 60 percent of men leave.', 'number'],
    ['In my view, most experts agree that silence harms.', 'authority'],
    ['I believe a study by Gottman found this.', 'named-research'],
    ['I find that couples therapy works for most people.', 'treatment'],
  ])('excuses no number, study, authority or treatment: %s', (sentence, kind) => {
    expect(needsSource(sentence)).toMatchObject({ kind });
  });

  it.each(['I think silence hurts.', 'In my view, every couple should have one secret.'])(
    'needs no source otherwise: %s',
    (sentence) => {
      expect(needsSource(sentence)).toBeUndefined();
    },
  );
});

describe('the message', () => {
  it('names the words that raised the alarm', () => {
    const sentence = 'As a therapist I know that men fear rejection more than loneliness.';
    const message = messageFor(needsSource(sentence)!, sentence);
    expect(message).toContain(`“${sentence}” states what experts know without a source`);
    expect(message).toContain('“men fear”');
  });

  it('names first what shows the kind it speaks of', () => {
    const sentence = 'Therapy helps, and women tend to wait longer than men for it.';
    const { kind, words } = needsSource(sentence)!;
    expect([kind, words[0]]).toEqual(['treatment', 'Therapy helps']);
  });

  it('sets a quotation within its own in single marks', () => {
    const message = messageFor(
      { kind: 'number', strength: 'certain', words: ['8'] },
      '“So,” he said.',
    );
    expect(message).toMatch(/^“‘So,’ he said.” states/);
  });

  it('asks where it is not certain, and shortens what is long', () => {
    const long = `${'Wait a little '.repeat(8)}and go.`;
    const message = messageFor({ kind: 'number', strength: 'probable', words: ['8'] }, long);
    expect(message).toMatch(/^“Wait a little .{60,70}…” seems to state a number about people/);
  });
});
