import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, Text, ValuesOf } from './create-text.ts';

const TextContext = createContext<Text | null>(null);

/** Puts the language and its direction over everything inside. */
export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('No language: put a TextProvider around it.');
  return text;
}

export interface SayProps<Key extends MessageKey> {
  readonly message: Key;
  readonly values: ValuesOf<Key, ComponentChildren>;
}

/** A sentence around names and numbers. Each stands apart, so that its writing direction can't disturb the sentence. */
export function Say<Key extends MessageKey>({ message, values }: SayProps<Key>) {
  const { pattern } = useText();
  const given: Readonly<Record<string, ComponentChildren>> = values;
  return (
    <>
      {pattern(message)
        .split(/\{(\w+)\}/)
        .map((part, index) => (index % 2 === 0 ? part : <bdi key={part}>{given[part]}</bdi>))}
    </>
  );
}
