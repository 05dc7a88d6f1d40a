/** Three significant digits, thousands separated; `-` for what was not measured. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const magnitude = Math.abs(value);
  if (magnitude >= 100) return Math.round(value).toLocaleString('en-US');
  if (magnitude >= 10) return trimmed(value.toFixed(1));
  return trimmed(value.toFixed(magnitude >= 1 ? 2 : 3));
}

function trimmed(digits: string): string {
  return digits.replace(/\.?0+$/, '');
}
