import type { DemoProfileView } from '../demo/demo-view.ts';
import { contentAnswers } from '../documents/content-answers.ts';
import type { DocumentContext } from '../documents/document-context.ts';
import { graphqlLines, inPieces } from '../documents/graphql-lines.ts';
import { headerAnswers } from '../documents/header-answers.ts';
import { hoursDialogAnswer } from '../documents/hours-dialog-answer.ts';
import { lateTileAnswers } from '../documents/late-tile-answers.ts';
import type { RelayAnswer } from '../documents/relay-answer.ts';
import type { ViewerAnswer } from '../documents/suggestion-answers.ts';
import { suggestionAnswers, viewerAnswers } from '../documents/suggestion-answers.ts';
import { tileAnswers } from '../documents/tile-answers.ts';
import { tabAnswers } from '../documents/view-document.ts';
import type { StandInWorld } from '../stand-in-world.ts';
import type { Answer } from './answer.ts';
import { html } from './answer.ts';
import { waitAt } from './wait-at.ts';

/** What a query names: the profile that it is about, or the address of a view. */
interface Variables {
  readonly userID?: string;
  readonly path?: string;
}

/** An answer of its own as a deferred part of another one. */
function asPart(answer: ViewerAnswer, into: string): RelayAnswer {
  const { query, data } = answer;
  return { ...answer, label: `${into}$defer$${query}_viewer`, path: ['viewer'], data: data.viewer };
}

/** The answers of queries about one profile, by the query's name. */
function profileAnswers(
  name: string,
  profile: DemoProfileView,
  world: StandInWorld,
  context: DocumentContext,
): RelayAnswer[] {
  const others = suggestionAnswers(profile, world.views, context);
  const viewer = viewerAnswers(world.views, context);
  switch (name) {
    case 'ProfileCometHeaderQuery':
      return [...headerAnswers(profile, context), ...viewer.map((answer) => asPart(answer, name))];
    case 'ProfileCometTilesFeedPaginationQuery':
      return [...lateTileAnswers(profile), ...others.map((answer) => asPart(answer, name))];
    case 'ProfileCometTimelineFeedRefetchQuery':
      return tabAnswers(profile, { ...context, tab: 'root' });
    case 'ProfileCometAboutAppSectionQuery':
      return tabAnswers(profile, { ...context, tab: 'about' });
    case 'ProfileCometBusinessHoursDialogQuery':
      return profile.kind === 'page' ? [hoursDialogAnswer(profile)] : [];
    case 'ProfileCometContextualProfileRootQuery':
      return [...headerAnswers(profile, context).slice(0, 1), ...tileAnswers(profile).slice(-1)];
    default:
      return [];
  }
}

function variablesIn(form: URLSearchParams): Variables {
  const variables: Variables = JSON.parse(form.get('variables') ?? '{}');
  return variables;
}

function answersTo(world: StandInWorld, url: URL, form: URLSearchParams): RelayAnswer[] {
  const name = form.get('fb_api_req_friendly_name') ?? '';
  const { userID, path = '/' } = variablesIn(form);
  const target = new URL(path, url);
  const found = world.find(target);
  const context = world.context(url, found ?? { tab: 'root', directory: false }, '');
  const profile = userID === undefined ? undefined : world.findProfile(userID);
  if (profile !== undefined) return profileAnswers(name, profile, world, context);
  if (found === undefined) return [];
  const { view } = found;
  const content = view.kind === 'post' || view.kind === 'reel' || view.kind === 'photo';
  return [
    ...(content ? contentAnswers(view, context) : []),
    ...suggestionAnswers(view, world.views, context),
    ...viewerAnswers(world.views, context),
  ];
}

async function* pieces(world: StandInWorld, url: URL, form: URLSearchParams): AsyncGenerator<string> {
  const name = form.get('fb_api_req_friendly_name') ?? '';
  await waitAt(world, name === 'ProfileCometTilesFeedPaginationQuery' ? 'tiles' : 'graphql');
  const [first = '{"data":null}\r\n', ...rest] = graphqlLines(answersTo(world, url, form));
  if (world.settings.chunked) yield* inPieces(first, 3);
  else yield first;
  yield* rest;
}

/** `/api/graphql/`: lines of JSON without a guard, served as HTML. */
export function answerGraphql(world: StandInWorld, url: URL, form: URLSearchParams): Answer {
  return html(pieces(world, url, form));
}
