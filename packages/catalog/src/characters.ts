export { asciiDigits, DECIMAL, NEWER, WORD } from './lookup/unicode14.ts';
