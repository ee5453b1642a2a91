/** Storage could not be read or written, or a record in it can't be understood. `message` is for the report. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}
