import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { pooledRandomBytes } from '#libs/contracts';

/** What a sealed text is; with the record's id it is the associated data, so that a text opens in its own place only. */
export type SealedKind =
  | 'message-text'
  | 'message-code'
  | 'message-text-and-code'
  | 'signing-secret'
  | 'response-excerpt'
  | 'lpa'
  | 'idempotent-answer'
  | 'event-position';

/** A sealed text that does not open. `retryable`: its key is not in this keyring, but may be in another replica's. */
export class SealedTextError extends Error {
  override readonly name = 'SealedTextError';
  constructor(
    message: string,
    readonly retryable: boolean,
  ) {
    super(message);
  }
}

const VERSION = 's1';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TAG_LENGTH = { authTagLength: TAG_BYTES };
const DAY_MS = 86_400_000;
const KEY_ID_PATTERN = /^[A-Za-z0-9_-]{1,32}$/;
/** Days whose derived keys are kept: a retention of 30 days under a few keys, with room to spare. */
const DERIVED_KEYS_MAX = 256;

/**
 * Seals texts with AES-256-GCM under the keys of `MEISIM_KEYS`. Format: `s1.<key id>.<yyyymmdd>.<base64url of nonce,
 * ciphertext and tag>`. The cipher's key is derived per UTC day (HKDF-SHA-256), so that random nonces stay far from
 * the 2^32 messages a GCM key may take, and a leaked day opens one day.
 */
export class Keyring {
  /** As key objects: a cipher takes those four times as fast as bytes, which it has to import for every text. */
  private readonly derived = new Map<string, KeyObject>();
  /** What seals now, looked up once per day: thousands of texts share it. */
  private today: { number: number; name: string; key: KeyObject } | null = null;

  private constructor(
    private readonly keys: ReadonlyMap<string, Buffer>,
    private readonly sealingKeyId: string,
  ) {}

  /**
   * @param setting `id:base64` entries of 32 bytes each, comma-separated; the first seals, all open
   * @throws Error naming the position of the bad entry, never its content
   */
  static parse(setting: string): Keyring {
    const keys = new Map<string, Buffer>();
    for (const [index, entry] of setting.split(',').entries()) {
      const [id, encoded] = splitEntry(entry.trim());
      const key = Buffer.from(encoded, 'base64');
      if (!KEY_ID_PATTERN.test(id)) throw new Error(`key ${index + 1}: expected id:base64, id of A-Z a-z 0-9 _ -`);
      if (key.length !== KEY_BYTES) throw new Error(`key ${index + 1} (${id}): expected ${KEY_BYTES} bytes in base64`);
      if (keys.has(id)) throw new Error(`key ${index + 1}: the id ${id} is there twice`);
      keys.set(id, key);
    }
    const [first] = keys.keys();
    if (first === undefined) throw new Error('expected at least one key');
    return new Keyring(keys, first);
  }

  /** @param nowMs decides the day whose key seals */
  seal(kind: SealedKind, id: string, text: string, nowMs: number): string {
    const { name: day, key } = this.dayOf(nowMs);
    const nonce = pooledRandomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(associatedData(kind, id));
    const ciphertext = cipher.update(text, 'utf8');
    // Makes the tag; GCM holds no bytes back for it to give.
    cipher.final();
    const sealed = Buffer.allocUnsafe(NONCE_BYTES + ciphertext.length + TAG_BYTES);
    sealed.set(nonce, 0);
    sealed.set(ciphertext, NONCE_BYTES);
    sealed.set(cipher.getAuthTag(), NONCE_BYTES + ciphertext.length);
    return `${VERSION}.${this.sealingKeyId}.${day}.${sealed.toString('base64url')}`;
  }

  /**
   * The text that was sealed for this kind and id.
   * @throws SealedTextError when it is malformed, was changed, belongs elsewhere, or its key is unknown
   */
  open(kind: SealedKind, id: string, sealed: string): string {
    const [version, keyId, day, payload, rest] = sealed.split('.');
    if (version !== VERSION || keyId === undefined || !day || payload === undefined || rest !== undefined) {
      throw new SealedTextError('malformed sealed text', false);
    }
    const bytes = Buffer.from(payload, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealedTextError('malformed sealed text', false);
    const key = this.dayKey(keyId, day);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), TAG_LENGTH);
    decipher.setAAD(associatedData(kind, id));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      // Checks the tag; GCM holds no bytes back for it to give.
      decipher.final();
      return opened.toString('utf8');
    } catch {
      throw new SealedTextError(`sealed text of kind ${kind} does not open: changed, or not of this record`, false);
    }
  }

  private dayOf(nowMs: number): { name: string; key: KeyObject } {
    const number = Math.floor(nowMs / DAY_MS);
    if (this.today?.number !== number) {
      const name = new Date(nowMs).toISOString().slice(0, 10).replaceAll('-', '');
      this.today = { number, name, key: this.dayKey(this.sealingKeyId, name) };
    }
    return this.today;
  }

  private dayKey(keyId: string, day: string): KeyObject {
    const name = `${keyId}.${day}`;
    const known = this.derived.get(name);
    if (known) return known;
    const master = this.keys.get(keyId);
    if (!master) throw new SealedTextError(`no key with id ${keyId} in MEISIM_KEYS`, true);
    const bytes = hkdfSync('sha256', master, Buffer.alloc(0), `meisim/seal/${VERSION}/${day}`, KEY_BYTES);
    const key = createSecretKey(Buffer.from(bytes));
    const [oldest] = this.derived.keys();
    if (oldest !== undefined && this.derived.size >= DERIVED_KEYS_MAX) this.derived.delete(oldest);
    this.derived.set(name, key);
    return key;
  }
}

function splitEntry(entry: string): [string, string] {
  const colon = entry.indexOf(':');
  return colon < 0 ? ['', ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
}

/** NUL cannot occur in a kind, so no two pairs give the same bytes. */
function associatedData(kind: SealedKind, id: string): Buffer {
  return Buffer.from(`${kind}\0${id}`, 'utf8');
}
