import { describe, expect, it } from 'vitest';
import { answerHtml } from '#seo/answer-html';

const URL = 'https://blog.example.com/articles/going-quiet/';

describe('an answer in structured data', () => {
  it.each([
    [
      'keeps its lists',
      '<p>Try:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
      '<p>Try:</p> <ul> <li>one</li> <li>two</li> </ul>',
    ],
    [
      'keeps links, with the whole address',
      '<p><a class="x" href="/faq/">All</a></p>',
      '<p><a href="https://blog.example.com/faq/">All</a></p>',
    ],
    [
      'leads to its own page',
      '<p><a href="#ref-a">A</a></p>',
      `<p><a href="${URL}#ref-a">A</a></p>`,
    ],
    [
      'keeps stress',
      '<p>It is <em>not</em> <strong>you</strong>.</p>',
      '<p>It is <em>not</em> <strong>you</strong>.</p>',
    ],
    [
      'says a citation as its words',
      '<p>So <span class="cite" id="cite-a"><a href="#ref-a" tabindex="-1">(A, 2009)</a>. <button aria-label="Show source"></button></span></p>',
      `<p>So <a href="${URL}#ref-a">(A, 2009)</a>.</p>`,
    ],
    [
      'leaves out attributes, scripts and comments',
      '<p onclick="a()">A<!-- b --><span class="c">B</span></p>',
      '<p>AB</p>',
    ],
    ['escapes what is no markup', '<p>A &lt;b&gt; &amp; C</p>', '<p>A &#x3C;b> &#x26; C</p>'],
    ['is empty for nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(answerHtml(html, URL).replace(/ <\/p>/g, '</p>')).toBe(expected);
  });
});
