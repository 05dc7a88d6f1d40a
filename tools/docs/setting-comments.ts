import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SETTINGS_FILES = ['apps/*/src/*.settings.ts', 'libs/service-kit/src/settings/*.settings.ts'];
const SHARED = 'libs';

/** Doc comments of settings: by service, or in `shared` for those of the parts that settings are composed of. */
export interface SettingComments {
  of(service: string, setting: string): string;
}

/**
 * Reads what the settings classes say of themselves. Compiled code has no comments, so it looks at the sources.
 * @param root the repository
 */
export function readSettingComments(root: string): SettingComments {
  const comments = new Map<string, string>();
  for (const file of SETTINGS_FILES.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    const [top = '', app = ''] = file.split(/[\\/]/);
    const owner = top === 'apps' ? app : SHARED;
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const [name, text] of fieldComments(source)) comments.set(`${owner} ${name}`, text);
  }
  return {
    of: (service, setting) => comments.get(`${service} ${setting}`) ?? comments.get(`${SHARED} ${setting}`) ?? '',
  };
}

function fieldComments(source: ts.SourceFile): [string, string][] {
  const fields = source.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => [...members]);
  return fields.filter(ts.isPropertyDeclaration).map((field) => [field.name.getText(source), commentOf(field)]);
}

function commentOf(field: ts.PropertyDeclaration): string {
  const [comment] = ts.getJSDocCommentsAndTags(field);
  const text = comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : undefined;
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
