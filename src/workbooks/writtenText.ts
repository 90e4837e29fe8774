/**
 * A text as a file must hold it so that Excel shows it as it is: in a file `_x0041_` stands for the letter A, so that its first
 * underscore is written `_x005F_`.
 * @example writtenText("code _x0041_") // "code _x005F_x0041_"
 */
export const writtenText = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
