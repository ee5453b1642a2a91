/** How often each part of a proof in real browsers is played; `KOPRU_ROUNDS=100` for the whole of it. */
export const rounds = Number(process.env['KOPRU_ROUNDS'] ?? 1);

/** Of many alike trials every n-th one, so that the default suite stays quick; all of them in a proof. */
export function someOf<Trial>(trials: readonly Trial[], every: number): readonly Trial[] {
  return rounds > 1 ? trials : trials.filter((_, index) => index % every === 0);
}
