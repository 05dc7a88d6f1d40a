import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from './markdown.js';

describe('renderMarkdown', () => {
  it.each([
    ['# One `x`', '<h1 id="one-x">One <code>x</code></h1>'],
    ['two\nlines', '<p>two\nlines</p>'],
    ['- a\n- **b**', '<ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['text\n- a', '<p>text</p>\n<ul><li>a</li></ul>'],
    ['```ts verify.ts\nif (a < b) "x";\n```', '<pre><code>if (a &lt; b) &quot;x&quot;;</code></pre>'],
    [
      '| A | B |\n| --- | --- |\n| `1` | 2 |',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><code>1</code></td><td>2</td></tr></tbody></table>',
    ],
    ['[next](retries.md#twice)', '<p><a href="/docs/guides/retries#twice">next</a></p>'],
    ['[codes](../errors.md)', '<p><a href="/docs/guides/errors">codes</a></p>'],
    ['[docs](/docs)', '<p><a href="/docs">docs</a></p>'],
  ])('renders %j', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  it('lets no markup through but its own', () => {
    expect(renderMarkdown('<script>x</script> [y](javascript:alert(1)) `<b>`')).toBe(
      '<p>&lt;script&gt;x&lt;/script&gt; <a href="#">y</a>) <code>&lt;b&gt;</code></p>',
    );
  });

  it('ends, whatever it is given', () => {
    for (const text of ['```', '|', '| a |', '#', '', '- ', '1.', '**', '[](', '`']) renderMarkdown(text);
  });
});
