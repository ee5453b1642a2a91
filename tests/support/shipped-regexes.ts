import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './output-folders.ts';

/** A regular expression in what is shipped, and where it stands. */
export interface ShippedRegex {
  readonly where: string;
  readonly regex: RegExp;
}

/** A RegExp that is put together while the program runs. */
export interface BuiltRegex {
  readonly where: string;
  readonly text: string;
}

/** Every regular expression in the shipped sources: those written out, and where one is built. */
export function shippedRegexes(): { readonly written: readonly ShippedRegex[]; readonly built: readonly BuiltRegex[] } {
  const written: ShippedRegex[] = [];
  const built: BuiltRegex[] = [];
  for (const path of globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root }).toSorted()) {
    const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
    const look = (node: ts.Node): void => {
      const where = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        written.push({ where, regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
        built.push({ where, text: node.getText() });
      }
      ts.forEachChild(node, look);
    };
    look(source);
  }
  return { written, built };
}
