import { lintBuild } from '../support/lint-build.ts';

process.exitCode = (await lintBuild()).failed > 0 ? 1 : 0;
