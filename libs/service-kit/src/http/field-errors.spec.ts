import { describe, expect, it } from '@jest/globals';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { DomainError } from '#libs/contracts';
import { createValidationPipe } from './validation.pipe.js';

class Order {
  @IsString()
  @Length(1, 5)
  name!: string;

  @IsIn(['a', 'b'])
  kind!: string;

  @IsOptional()
  @IsInt()
  count?: number;
}

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

async function messagesOf(body: object, metatype: typeof Wish | typeof Order = Wish): Promise<unknown> {
  try {
    await createValidationPipe().transform(body, { type: 'body', metatype });
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

  it('is that it is required, where it is missing', async () => {
    expect(await messagesOf({}, Order)).toEqual([
      { field: 'name', message: 'name is required' },
      { field: 'kind', message: 'kind is required' },
    ]);
    expect(await messagesOf({ name: null, kind: '' }, Order)).toEqual([
      { field: 'name', message: 'name must be a string' },
      { field: 'kind', message: 'kind must be one of the following values: a, b' },
    ]);
  });

  it('is one thing each, also where several are wrong', async () => {
    expect(await messagesOf({ name: '', count: 10, kinds: ['c'] })).toEqual([
      { field: 'name', message: 'name must be longer than or equal to 1 characters' },
      { field: 'count', message: 'count must not be greater than 9' },
      { field: 'kinds', message: 'each value in kinds must be one of the following values: a, b' },
    ]);
  });
});
