import { describe, expect, it } from '@jest/globals';
import { schemaOfRules, takesNull } from './field-rules.js';

const rule = (name: string, ...constraints: unknown[]) => ({ name, constraints, each: false });

describe('schemaOfRules', () => {
  it('says in the schema what the checks enforce', () => {
    expect(schemaOfRules([rule('isInt'), rule('min', 1), rule('max', 100)], { default: 50 })).toEqual({
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 50,
    });
    expect(schemaOfRules([rule('isLength', 1, 64)], { type: 'string' })).toMatchObject({ minLength: 1, maxLength: 64 });
  });

  it('says that metadata takes any member, which generated clients read as none unless it is said', () => {
    expect(schemaOfRules([rule('isMetadata')], {})).toEqual({ type: 'object', additionalProperties: true });
  });

  it('names the digits that a pattern means', () => {
    expect(schemaOfRules([rule('matches', /^\d{1,6}$/)], {})).toMatchObject({ pattern: '^[0-9]{1,6}$' });
  });

  it('leaves a format to say what a pattern would', () => {
    expect(schemaOfRules([rule('matches', /^x$/)], { format: 'date-time' })).not.toHaveProperty('pattern');
  });

  it('puts the checks of elements where the elements are described', () => {
    const each = { ...rule('isIn', ['a', 'b']), each: true };
    expect(schemaOfRules([rule('isArray'), each], { items: { type: 'string' } })).toEqual({
      type: 'array',
      items: { type: 'string', enum: ['a', 'b'] },
    });
  });
});

describe('takesNull', () => {
  it('knows that an optional field may be null', () => {
    expect(takesNull([rule('isOptional'), rule('isString')])).toBe(true);
    expect(takesNull([rule('isString')])).toBe(false);
  });
});
