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
    [
      'keeps lists within lists, and where they begin',
      '<ol start="3"><li>one<ul><li>two</li></ul></li></ol><p>So.</p>',
      '<ol start="3"><li>one<ul><li>two</li></ul></li></ol><p>So.</p>',
    ],
    [
      'keeps the paragraphs of boxes and quotations apart',
      '<div class="callout"><p><strong>Note</strong></p><p>A</p></div><blockquote><p>B</p></blockquote>',
      '<p><strong>Note</strong></p><p>A</p><p>B</p>',
    ],
    [
      'has a paragraph for each row of a table, and for its caption',
      '<figure><figcaption>Signs</figcaption><table><tr><th></th><th>A</th></tr><tr><td>1</td><td><b>2</b></td></tr></table></figure>',
      '<p>Signs</p><p>A</p><p>1, <b>2</b></p>',
    ],
    [
      'keeps the heading of the help box apart',
      '<section><h2 class="a">If you are not safe</h2><p>Call.</p></section>',
      '<h2>If you are not safe</h2><p>Call.</p>',
    ],
    ['keeps breaks', '<p>A<br>B</p>', '<p>A<br>B</p>'],
    [
      'says a verdict in its place',
      '<p>So. <a href="/evidence/#a" class="verdict"><span id="claim-a"></span><span>(Claim 1: </span>Mixed<span>)</span></a></p>',
      '<p>So. <a href="https://blog.example.com/evidence/#a">(Claim 1: Mixed)</a></p>',
    ],
    ['says no words that are struck out', '<p>For <del>all</del> some</p>', '<p>For  some</p>'],
    ['is empty for nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(answerHtml(html, URL).replace(/ <\/p>/g, '</p>')).toBe(expected);
  });
});
