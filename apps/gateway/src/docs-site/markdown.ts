/**
 * The Markdown that our guides use, as HTML: headings, paragraphs, lists of one level, tables, fenced code; within a
 * line code, bold and links. Everything else is text, and all text is escaped.
 */
export function renderMarkdown(markdown: string): string {
  const lines = markdown.split('\n');
  const html: string[] = [];
  for (let at = 0; at < lines.length;) {
    const block = BLOCKS.map((read) => read(lines, at)).find((found) => found !== null);
    if (!block) {
      at += 1;
      continue;
    }
    html.push(block.html);
    at = block.next;
  }
  return html.join('\n');
}

interface Block {
  html: string;
  /** The line after it. */
  next: number;
}

type BlockReader = (lines: readonly string[], at: number) => Block | null;

const BULLET = /^[-*] +/;
const NUMBER = /^\d+\. +/;
const HEADING = /^(#{1,4}) +(.*)$/;

function readFence(lines: readonly string[], at: number): Block | null {
  if (!lines[at]?.startsWith('```')) return null;
  const length = lines.slice(at + 1).findIndex((line) => line.startsWith('```'));
  const end = length < 0 ? lines.length : at + 1 + length;
  return { html: `<pre><code>${escapeHtml(lines.slice(at + 1, end).join('\n'))}</code></pre>`, next: end + 1 };
}

function readHeading(lines: readonly string[], at: number): Block | null {
  const [, marks = '', title = ''] = HEADING.exec(lines[at] ?? '') ?? [];
  if (marks === '') return null;
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
  return { html: `<h${marks.length} id="${id}">${renderInline(title)}</h${marks.length}>`, next: at + 1 };
}

function readTable(lines: readonly string[], at: number): Block | null {
  if (!isRow(lines[at]) || !/^\|[\s:|-]+\|$/.test(lines[at + 1] ?? '')) return null;
  const rows = takeWhile(lines, at + 2, isRow);
  const row = (line: string, tag: string) => {
    const cells = line.slice(1, -1).split('|');
    return `<tr>${cells.map((cell) => `<${tag}>${renderInline(cell.trim())}</${tag}>`).join('')}</tr>`;
  };
  const body = rows.map((line) => row(line, 'td')).join('');
  const html = `<table><thead>${row(lines[at] ?? '', 'th')}</thead><tbody>${body}</tbody></table>`;
  return { html, next: at + 2 + rows.length };
}

function readList(lines: readonly string[], at: number): Block | null {
  const marker = [BULLET, NUMBER].find((pattern) => pattern.test(lines[at] ?? ''));
  if (!marker) return null;
  const items = takeWhile(lines, at, (line) => marker.test(line ?? ''));
  const tag = marker === BULLET ? 'ul' : 'ol';
  const html = items.map((item) => `<li>${renderInline(item.replace(marker, ''))}</li>`).join('');
  return { html: `<${tag}>${html}</${tag}>`, next: at + items.length };
}

function readParagraph(lines: readonly string[], at: number): Block | null {
  const text = takeWhile(lines, at, (line) => line !== undefined && line.trim() !== '' && !startsBlock(line));
  return text.length === 0 ? null : { html: `<p>${renderInline(text.join('\n'))}</p>`, next: at + text.length };
}

const BLOCKS: readonly BlockReader[] = [readFence, readHeading, readTable, readList, readParagraph];

function startsBlock(line: string): boolean {
  return line.startsWith('```') || HEADING.test(line) || BULLET.test(line) || NUMBER.test(line) || isRow(line);
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && line.startsWith('|') && line.endsWith('|');
}

function takeWhile(lines: readonly string[], from: number, fits: (line: string | undefined) => boolean): string[] {
  let end = from;
  while (end < lines.length && fits(lines[end])) end += 1;
  return lines.slice(from, end);
}

/** Code first: what stands in it is no markup. */
function renderInline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 2 ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : renderWords(part),
    )
    .join('');
}

function renderWords(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(
      /\[([^\]]+)\]\(([^)\s]+)\)/g,
      (_, label: string, target: string) => `<a href="${href(target)}">${label}</a>`,
    );
}

/** Guides link to each other as files, so that they also read on a disk. */
function href(target: string): string {
  const safe = /^(https?:\/\/|\/|#|(\.\.\/)?[\w-]+\.md(#|$))/.test(target) ? target : '#';
  return safe.replace(/^(?:\.\.\/)?([\w-]+)\.md/, '/docs/guides/$1');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
