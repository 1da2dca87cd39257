interface Props {
  readonly text: string;
  /** Words to mark wherever a word of the text begins with one of them; case does not matter. */
  readonly terms: readonly string[];
}

/** Text with the words that were found marked. The text is split, never turned into HTML. */
export function Highlighted({ text, terms }: Props) {
  const found = terms.filter((term) => term.length > 1).map((term) => term.toLowerCase());
  return (
    <>
      {text.split(/([\p{L}\p{N}’'-]+)/u).map((piece, index) => {
        const isFound = index % 2 === 1 && found.some((term) => piece.toLowerCase().startsWith(term));
        return isFound ? <mark key={index}>{piece}</mark> : piece;
      })}
    </>
  );
}
