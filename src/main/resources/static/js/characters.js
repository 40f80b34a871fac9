// What a person typed, as the house keeps and counts it: the same as Words on the server. A character is a code point;
// what cannot be seen is none, and blanks around the words count for nothing.

const UNSEEN = new RegExp([
  String.raw`(?![\n\t])\p{Cc}`,
  String.raw`[\p{Cs}\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}]`,
  String.raw`(?![\u{200C}\u{200D}\u{180E}\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}])\p{Cf}`,
  String.raw`[\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{2065}\u{3164}\u{FFA0}\u{FFF0}-\u{FFF8}]`,
  String.raw`[\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]`,
  String.raw`(?<![\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}])\u{200C}`,
  String.raw`(?<![\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}\p{So}\p{Sm}\p{Sk}\u{FE0F}])\u{200D}`,
  String.raw`(?<=[\p{So}\p{Sm}\p{Sk}\u{FE0F}])\u{200D}(?![\p{So}\p{Sm}\p{Sk}])`,
  String.raw`(?<!\p{Script=Mongolian})[\u{180B}-\u{180F}]`,
  String.raw`(?<![\p{S}\p{P}\p{Ideographic}0-9])[\u{FE00}-\u{FE0F}]`,
  String.raw`(?<=[0-9#*])\u{FE0F}(?!\u{20E3})`,
  String.raw`(?<!\p{Ideographic})[\u{E0100}-\u{E01EF}]`
].join('|'), 'gu');
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;
const ENDS = /^[\p{Z}\s\u2800]+|[\p{Z}\s\u2800]+$/gu;

export function keptWords(typed) {
  let words = typed;
  let before;
  do {
    before = words;
    words = before.replace(LINE_END, '\n').normalize('NFC').replace(UNSEEN, '');
  } while (words !== before);
  return words.replace(ENDS, '');
}

export const countCharacters = typed => [...keptWords(typed)].length;

export const isBlank = typed => keptWords(typed) === '';
