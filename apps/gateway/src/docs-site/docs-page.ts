/** Nothing comes from elsewhere, and nothing is sent there. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

const NAVIGATION = `<nav><a href="/docs">Reference</a> <a href="/docs/guides">Guides</a> <a href="/openapi.json">openapi.json</a></nav>`;

/** Shell of the reference page; everything it loads comes from this server. */
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>MeiSIM API</title>
    <link rel="icon" href="/docs/assets/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/assets/swagger-ui.css" />
    <link rel="stylesheet" href="/docs/assets/guides.css" />
  </head>
  <body>
    ${NAVIGATION}
    <div id="reference"></div>
    <script src="/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/docs/assets/start.js"></script>
  </body>
</html>
`;

export const DOCS_SCRIPT = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true });\n`;

/** @param html of the guide, escaped already */
export function guidePage(title: string, html: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title.replace(/[<>&"]/g, '')} · MeiSIM</title>
    <link rel="icon" href="/docs/assets/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/assets/guides.css" />
  </head>
  <body>
    ${NAVIGATION}
    <main>
${html}
    </main>
  </body>
</html>
`;
}

export const GUIDES_STYLE = `body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: #1b1f24; background: #fff; }
nav { padding: 0.75rem 1.25rem; border-bottom: 1px solid #d8dee4; }
nav a { margin-right: 1.25rem; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
a { color: #0550ae; }
pre { overflow-x: auto; padding: 0.9rem 1rem; background: #f3f5f7; border-radius: 6px; font-size: 14px; }
code { font-family: ui-monospace, monospace; font-size: 0.92em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d8dee4; padding: 0.35rem 0.7rem; text-align: left; vertical-align: top; }
`;
