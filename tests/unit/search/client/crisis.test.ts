import { describe, expect, it } from 'vitest';
import { loadSite } from '#site';
import { readEnvironment } from '#environment';
import { FIXTURE, TODAY } from '../../../build-sites.ts';
import { asksForHelp } from '#search/client/crisis';

const { synonyms } = loadSite(readEnvironment({ CONTENT_DIR: FIXTURE, TODAY }));
const phrases = [...synonyms.suicide, ...synonyms.crisis];

describe('help comes first', () => {
  it.each([
    'suicide',
    'Suicidal thoughts',
    'suicidl',
    'I want to die.',
    'i just want to die',
    'kill myself',
    'thinking about ending my life',
    'i don’t want to be here anymore',
    'he hit me',
    'My girlfriend hits me',
    'he really hurt me last night',
    'I’m afraid of him',
    "i'm so scared of my own husband",
    'he threatened to kill me',
    'domestic violence',
    'domestic violance',
    'he controls everything i do',
    '988',
    'take my own life',
    'i dont feel safe at home',
    'no reason to go on living',
    'kms',
    'i cant go on',
    'he will kill us',
    'he wants to hurt himself',
    'i fear my husband',
    'my partner scares me',
    'im terrified of him',
    'husband hits our child',
    'he hits the kids',
    'i want to kill mysef',
    'hurt mysellf',
    'sucide',
    'selfharm',
    'he is abusve',
    'he chocked me',
    'he choks me',
    'choke',
    'my boyfirend scares me',
  ])('for “%s”', (query) => {
    expect(asksForHelp(query, phrases)).toBe(true);
  });
});

describe('the line for suicide is asked for', () => {
  it.each([
    'suicide',
    'sucidal',
    'i want to die',
    'wanna die',
    'dont wanna live anymore',
    'i hate myself',
    'they are better off without me',
    'i wish I were dead',
    'i dont want to be alive anymore',
    'there is no point in living',
    'my wife says she wants to end her life',
    'he says he will kill himself if I leave',
    '988',
  ])('by “%s”', (query) => {
    expect(asksForHelp(query, synonyms.suicide)).toBe(true);
  });

  it.each(['he hit me', 'he threatened to kill me', 'domestic violence', 'i am afraid of him'])(
    'but not by “%s”',
    (query) => {
      expect(asksForHelp(query, synonyms.suicide)).toBe(false);
      expect(asksForHelp(query, synonyms.crisis)).toBe(true);
    },
  );
});

describe('nobody is alarmed', () => {
  it.each([
    '',
    'fear of intimacy',
    'chores',
    'who does the chores',
    'he is afraid of losing himself',
    'afraid of commitment',
    'scared of getting hurt',
    'he hurt my feelings',
    'does he feel trapped',
    'men who shut down',
    'hitting a rough patch',
    'i am dying to know what he thinks',
    'my life ended up well',
    'violet is her favorite color',
    'how can i make him feel safe with me',
    'men fear losing themselves',
    'scared to tell my kids about the divorce',
    'he showed me love',
    'how to diet',
    'i hate my husband',
    'he checked me out',
  ])('by “%s”', (query) => {
    expect(asksForHelp(query, phrases)).toBe(false);
  });
});
