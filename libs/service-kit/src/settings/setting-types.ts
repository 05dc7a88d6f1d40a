import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, Min, ValidateBy } from 'class-validator';
import { IsHttpUrl } from './url-settings.js';

/** A setting as the environment gives it: text, or nothing. Values that are no text were set in code and stay. */
function fromText(read: (text: string) => unknown): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value.trim()) : value));
}

/** A whole number within `min` and `max`, both inclusive. */
export function IntSetting(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    fromText((text) => (/^-?\d+$/.test(text) ? Number(text) : text)),
    IsInt(),
    Min(min),
    Max(max),
  );
}

/** A TCP port; 0 takes any free one. */
export function PortSetting(): PropertyDecorator {
  return IntSetting(0, 65_535);
}

/** `true` or `false`, also `1` and `0`. */
export function BooleanSetting(): PropertyDecorator {
  const words: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };
  return applyDecorators(
    fromText((text) => words[text.toLowerCase()] ?? text),
    IsBoolean(),
  );
}

/** One of these words, which are in small letters; read in any. */
export function ChoiceSetting(words: readonly string[]): PropertyDecorator {
  return applyDecorators(
    fromText((text) => text.toLowerCase()),
    IsIn(words),
  );
}

/** A comma-separated list; empty entries are dropped. */
export function ListSetting(): PropertyDecorator {
  return applyDecorators(
    fromText((text) =>
      text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    ),
    IsString({ each: true }),
  );
}

/** The base URL of another service, without a trailing slash: `http://host:port`. */
export function BaseUrlSetting(): PropertyDecorator {
  return applyDecorators(
    fromText((text) => text.replace(/\/+$/, '')),
    IsHttpUrl(),
  );
}

/** Any text; leave it out with `@OptionalSetting()`. */
export function TextSetting(): PropertyDecorator {
  return applyDecorators(
    fromText((text) => text),
    IsString(),
  );
}

/**
 * Text that `parse` understands. What `parse` throws is shown to the operator, so it must not hold a secret.
 * @param parse throws an Error that says what was expected
 */
export function ParsedSetting(parse: (text: string) => unknown): PropertyDecorator {
  const complaint = (value: unknown): string | null => {
    try {
      parse(String(value));
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return applyDecorators(
    TextSetting(),
    ValidateBy({
      name: 'parsedSetting',
      validator: {
        validate: (value: unknown) => complaint(value) === null,
        defaultMessage: (args) => `$property: ${complaint(args?.value) ?? 'is not usable'}`,
      },
    }),
  );
}

/** The setting may be left out; the property is then undefined, or its initial value. */
export function OptionalSetting(): PropertyDecorator {
  return IsOptional();
}
