/** The SMSC does not want the bind: a wrong password, too many binds. */
export class BindRefusedError extends Error {
  override name = 'BindRefusedError';
}
