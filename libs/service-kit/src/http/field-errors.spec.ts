import { describe, expect, it } from '@jest/globals';
import { IsArray, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { DomainError } from '#libs/contracts';
import { createValidationPipe } from './validation.pipe.js';

class Wish {
  @IsString()
  @Length(1, 5)
  name = 'x';

  @IsInt()
  @Min(0)
  @Max(9)
  count = 0;

  @IsArray()
  @IsIn(['a', 'b'], { each: true })
  kinds: string[] = [];
}

async function messagesOf(body: object): Promise<unknown> {
  try {
    await createValidationPipe().transform(body, { type: 'body', metatype: Wish });
    return [];
  } catch (error) {
    return error instanceof DomainError ? error.errors : error;
  }
}

describe('what is said of a bad field', () => {
  it.each([
    [{ name: 5 }, 'name', 'name must be a string'],
    [{ count: '5' }, 'count', 'count must be an integer number'],
    [{ kinds: 'a' }, 'kinds', 'kinds must be an array'],
  ])('is its type before anything that its type rules out: %j', async (body, field, message) => {
    expect(await messagesOf(body)).toEqual([{ field, message }]);
  });

  it('is one thing each, also where several are wrong', async () => {
    expect(await messagesOf({ name: '', count: 10, kinds: ['c'] })).toEqual([
      { field: 'name', message: 'name must be longer than or equal to 1 characters' },
      { field: 'count', message: 'count must not be greater than 9' },
      { field: 'kinds', message: 'each value in kinds must be one of the following values: a, b' },
    ]);
  });
});
