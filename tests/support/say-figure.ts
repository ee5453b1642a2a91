/** In front of a line that holds a figure: `npm run prove` gathers these beside their targets. */
export const figureMark = '▪ ';

/** Prints what a test has counted or measured, in words. */
export const sayFigure = (figure: string) => console.log(figureMark + figure);
