import { ERROR_CODES } from '#libs/contracts';

/** docs/errors.md: every code that the API answers with. */
export function errorsPage(): string {
  const rows = Object.entries(ERROR_CODES)
    .sort(([a, first], [b, second]) => first.status - second.status || a.localeCompare(b))
    .map(([code, { status, title, explanation }]) => `## ${code}\n\n**${status} ${title}.** ${explanation}\n`);
  return `# Errors

Errors are problem documents (RFC 9457, \`application/problem+json\`): \`type\`, \`title\`, \`status\`, \`detail\`, \`code\`,
\`request_id\` and, for bad fields, \`errors: [{field, message}]\`. Rely on \`code\`; the texts may improve. This page is made
from the code (\`npm run docs:generate\`).

Fields of a body that a call does not know are no error: they are ignored. \`POST /v1/numbers/provision\` and
\`PATCH /v1/numbers/{id}\` name them in the header \`X-MeiSIM-Ignored-Fields\` (written as in a URL, ten at most), so that a
misspelt \`webhook_url\` does not go unnoticed: look for that header while you build a client.

${rows.join('\n')}`;
}
