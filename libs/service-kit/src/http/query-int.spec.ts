import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { QueryInt } from './query-int.js';

class PageQuery {
  @QueryInt(1, 100)
  limit: unknown = 50;
}

const read = (query: object) => plainToInstance(PageQuery, query, { exposeDefaultValues: true });

describe('QueryInt', () => {
  it.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
  ])('reads %s as %d', (limit, value) => {
    const query = read({ limit });
    expect(validateSync(query)).toEqual([]);
    expect(query.limit).toBe(value);
  });

  it('leaves a number that is not given as it was', () => {
    expect(read({}).limit).toBe(50);
  });

  it.each(['1e1', '0x10', '1.0', ' 5', '', '0', '-1', '101', 'all', ['1', '2']])('refuses %j', (limit) => {
    expect(validateSync(read({ limit }))).toHaveLength(1);
  });
});
