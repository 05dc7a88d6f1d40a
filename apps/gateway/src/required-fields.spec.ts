import { describe, expect, it } from '@jest/globals';
import { createValidationPipe } from '#libs/service-kit';
import { CreateAccountDto } from './accounts/account.dto.js';
import { SandboxMessageDto } from './sandbox/sandbox.dto.js';

describe('a body without a field that is required', () => {
  it.each([
    ['of an account', CreateAccountDto, ['name']],
    ['of a sandbox message', SandboxMessageDto, ['number_id', 'from', 'text']],
  ])('%s is told so', async (_body, metatype, fields) => {
    const checked: Promise<unknown> = createValidationPipe().transform({}, { type: 'body', metatype });
    const errors = fields.map((field) => ({ field, message: `${field} is required` }));
    await expect(checked).rejects.toMatchObject({ code: 'validation_failed', errors });
  });
});
