// French abbreviations written with a full stop that does not end a sentence.

export const abbreviations: ReadonlySet<string> = new Set(
  'm mm dr pr me mgr st ste gén col cap lt cdt av bd art vol éd env etc cf ex p pp n no janv févr avr juil sept oct nov déc'.split(
    ' ',
  ),
);
