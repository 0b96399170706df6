// AMP, print and right-to-left pages: read, or refused with the reason.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createAnchor } from '../../src/page/anchor/create-anchor.ts';
import { readPage } from '../../src/page/read.ts';

const read = (html: string, url: string) => readPage(new JSDOM(html, { url }).window.document);
const sentences = [
  'The harbour office said on Monday that the new quay at Lorn would open two months later than planned.',
  'Divers found cracks in three of its forty pillars in March, and the builder has to replace them, the office wrote.',
  'Fishing boats will land their catch at the old pier until then, which holds nine boats instead of twenty.',
  '“We were told in April, and we told the crews on the same day,” the harbour master, Ann Lee, told the council.',
  'The builder, Pier & Sons, pays a fine of 4,000 pounds for each week of the delay, according to the contract.',
];

describe('an AMP page', () => {
  const url = 'https://www.harbour-post.example/2024/05/06/quay-opens-late-again/amp';
  const { article } = read(
    `<!doctype html><html amp lang="en"><head><title>Quay opens late again</title>
    <link rel="canonical" href="https://www.harbour-post.example/2024/05/06/quay-opens-late-again">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay opens late again","datePublished":"2024-05-06T08:00:00Z"}</script>
    <style amp-custom>p{color:red}</style></head><body>
    <amp-sidebar id="side" layout="nodisplay"><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></amp-sidebar>
    <header class="amp-bar"><a href="/">Harbour Post</a></header>
    <article><h1>Quay opens late again</h1><amp-img src="q.jpg" width="4" height="3"><noscript><img src="q.jpg"></noscript></amp-img>
    ${sentences.map((text, i) => `<p>${text}</p>${i === 1 ? '<amp-ad type="x"><div placeholder>Advertisement</div></amp-ad>' : ''}`).join('')}
    <amp-social-share type="email"></amp-social-share></article>
    <amp-list src="/more.json"><template type="amp-mustache"><a href="{{url}}">{{title}}</a></template></amp-list>
    </body></html>`,
    url,
  );
  test('is an article at the address of the full page', () => {
    expect(article.kind).toBe('article');
    expect(article.url).toBe('https://www.harbour-post.example/2024/05/06/quay-opens-late-again');
    expect(article.published).toBe('2024-05-06T08:00:00Z');
  });
  test('gives its paragraphs and nothing of its components', () =>
    expect(article.text).toBe(['Quay opens late again', ...sentences].join('\n')));
});

describe('a print page', () => {
  const url = 'https://www.harbour-post.example/print/2024/05/06/quay-opens-late-again.html';
  const page = (text: string) =>
    read(
      `<html lang="en"><head><title>Quay opens late again - Harbour Post</title><meta name="robots" content="noindex"></head>
      <body onload="window.print()"><table width="600"><tr><td><img src="logo.gif" alt="Harbour Post"></td></tr>
      <tr><td><a href="javascript:window.print()">Print</a> <a href="javascript:window.close()">Close window</a></td></tr>
      <tr><td><h1>Quay opens late again</h1><i>By Bo Cruz</i><br>May 6, 2024<hr>
      ${text}<hr><small>© 2024 Harbour Post. All rights reserved.</small></td></tr></table></body></html>`,
      url,
    ).article;
  const whole = ['Quay opens late again', ...sentences].join('\n');

  test('in paragraphs is an article, of the day that it shows', () => {
    const article = page(sentences.map((text) => `<p>${text}</p>`).join(''));
    expect([article.kind, article.headline, article.text]).toEqual(['article', 'Quay opens late again', whole]);
    expect(article.published).toBe('2024-05-06');
  });
  test('in broken lines is refused, with what it lacks; its text is there for who asks for it', () => {
    const article = page(sentences.join('<br><br>'));
    expect([article.kind, article.text]).toEqual(['not-an-article', whole]);
    expect(article.because).toContain('text scattered');
  });
});

test('a page whose form holds everything is read', () => {
  const { article } = read(
    `<html lang="en"><title>Quay opens late again</title><body><form id="aspnetForm" action="./quay.aspx"><div class="page">
    <h1>Quay opens late again</h1><div class="copy">${sentences.map((text) => `<p>${text}</p>`).join('')}</div></div></form></body></html>`,
    'https://www.harbour-post.example/news/2024/05/06/quay-opens-late-again',
  );
  expect(article.text).toBe(['Quay opens late again', ...sentences].join('\n'));
});

describe('a page that is written from right to left', () => {
  const url = 'https://www.meena.example/2024/05/06/quay-opens-late';
  const arabic = [
    'أعلن مكتب الميناء يوم الاثنين أن الرصيف الجديد سيفتح بعد شهرين من الموعد المحدد بسبب أعمال الترميم.',
    'وجد الغواصون شقوقا في ثلاث من دعائمه الأربعين في شهر آذار، وعلى الشركة أن تستبدلها كلها قبل الافتتاح.',
    'ستبقى قوارب الصيد عند الرصيف القديم حتى ذلك الحين، وهو يتسع لتسعة قوارب فقط بدلا من عشرين قاربا.',
    'قالت مديرة الميناء للمجلس إن الطواقم علمت بالأمر في اليوم نفسه الذي علمت فيه الإدارة بهذا التأخير.',
  ];
  const page = (lang: string, dir: string, headline: string, paragraphs: readonly string[]) =>
    read(
      `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>${headline}</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2024-05-06T08:00:00+03:00"></head><body>
      <nav><a href="/">x</a></nav><main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
      url,
    );
  const words = 'الرصيف الجديد يفتح متأخرا';

  test('in a language that is not read is refused with that reason, its text kept in order', () => {
    const { article } = page('ar', 'rtl', words, [...arabic, ...arabic.map((text) => `ثم ${text}`)]);
    expect([article.kind, article.language, article.headline]).toEqual(['unsupported-language', 'ar', words]);
    expect(article.text.split('\n').slice(0, 5)).toEqual([words, ...arabic]);
    expect(article.published).toBe('2024-05-06T08:00:00+03:00');
  });
  test('in English is read; words of another direction inside keep their place', () => {
    const quote =
      'The sign at the gate says “الرصيف مغلق”, which means that the quay is closed, the office said on Monday.';
    const reading = page('en', 'rtl', 'Quay opens late again', [...sentences, quote]);
    expect(reading.article.kind).toBe('article');
    const start = reading.article.text.indexOf('الرصيف');
    const range = createAnchor(reading).rangeOf({ start, end: start + 11 });
    expect(range?.toString()).toBe('الرصيف مغلق');
  });
});
