/** As many changed records are read by their keys; beyond that, everything is read at once. */
export const mostKeys = 500;
