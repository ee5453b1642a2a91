import type { DemoContent } from '../demo/demo-view.ts';
import type { DocumentContext } from './document-context.ts';
import { actor } from './feed-answers.ts';
import { headerAnswers } from './header-answers.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { textWithEntities } from './text-with-entities.ts';
import { tileAnswers } from './tile-answers.ts';

/** What a post, reel or photo brings: its story, and the publishing Page as whole as a hover card would want it. */
export function contentAnswers(content: DemoContent, context: DocumentContext): RelayAnswer[] {
  const { owner, id, text } = content;
  const story = {
    __typename: content.kind === 'post' ? 'Story' : content.kind === 'reel' ? 'Video' : 'Photo',
    id,
    actors: [actor(owner)],
    owner: actor(owner),
    message: textWithEntities(text),
    attached: { header: headerAnswers(owner, context)[0]?.data, tiles: tileAnswers(owner).at(-1)?.data },
  };
  return [
    {
      query: content.kind === 'post' ? 'CometSinglePostDialogContentQuery' : 'CometMediaRootQuery',
      preloader: '6a69713214stand08',
      complete: true,
      sequence: 0,
      data: { node: story },
    },
  ];
}
