/**
 * What an answer that is not a success says, for people: a problem's detail and each bad field, or the text itself.
 * @param text a body, `application/problem+json` if it comes from our API
 */
export function problemText(text: string): string {
  const problem = parsed(text);
  if (problem === null || !('detail' in problem)) return text.slice(0, 500);
  const errors = 'errors' in problem && Array.isArray(problem.errors) ? problem.errors : [];
  return [String(problem.detail), ...errors.map((error: unknown) => `  ${fieldLine(error)}`)].join('\n');
}

function fieldLine(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'field' in error && 'message' in error;
  return isNamed ? `${String(error.field)}: ${String(error.message)}` : JSON.stringify(error);
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    // Not from our API: the text itself is the best there is.
    return null;
  }
}
