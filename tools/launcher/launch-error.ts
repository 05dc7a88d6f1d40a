/** The platform cannot be started; the lines say why, each understandable by itself. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
