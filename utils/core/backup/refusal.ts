/** Why a backup or a CSV file is not taken in. Nothing was changed. */
export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  /** Not a JSON file at all, perhaps cut off. */
  | 'notJson'
  | 'notABackup'
  /** Made by a newer Köprü; `where`: its version. */
  | 'newer'
  | 'tooMany'
  /** `where`: the path of the first value that can't be right. */
  | 'damaged'
  /** `where`: the name of a business that is in the file twice. */
  | 'twice'
  /** Two businesses of the file have one number, or are linked to one Page; `where`: their names. */
  | 'numberTwice'
  | 'pageTwice'
  /** The same of a business of the file and another that is stored here; `where`: their names, the file's first. */
  | 'numberTaken'
  | 'pageTaken'
  /** `where`: the name of a business whose link leads away from its Page. */
  | 'wrongAddress'
  /** More than this browser keeps for an extension. */
  | 'noRoom'
  /** CSV: no column of numbers; a column that is there twice (`where`: its name); a first row that can't be read. */
  | 'noPhoneColumn'
  | 'columnTwice'
  | 'header';

export interface Refused {
  readonly kind: 'refused';
  readonly why: RefusalReason;
  readonly where?: readonly string[];
}

/** `where`: names or a path, for the person. */
export function refused(why: RefusalReason, ...where: readonly string[]): Refused {
  return { kind: 'refused', why, ...(where.length > 0 && { where: where.map((part) => part.slice(0, 300)) }) };
}
