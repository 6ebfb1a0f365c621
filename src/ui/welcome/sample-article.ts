// The built-in samples: invented articles in invented papers, with the kinds of wording Hearsay marks.
// In English whatever the UI's language, since that is what the first language pack reads.

export interface Sample {
  readonly outlet: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** For everybody: every source in it is drawn. */
export const SAMPLE: Sample = {
  outlet: 'The Tidewater Courier',
  title: 'Freighter strikes quay at Port Ellery',
  paragraphs: [
    'A freighter hit the eastern quay of Port Ellery on Tuesday night, and the berth will stay closed until divers have searched the hull, port director Maren Oldfield told the Courier.',
    'The Northern Wire news agency quoted a local fisherman as saying that three containers had gone overboard. The Courier could not verify the account.',
    'According to two officials familiar with the inquiry, the captain had asked for a tug an hour earlier. The spill may reach the oyster beds by Sunday.',
    '“No dangerous goods were on board,” the Ministry of Sea Transport said in a statement. The shipowner did not respond to a request for comment.',
  ],
};

/** For a class: read first without marks, then compared with them. */
export const CLASS_SAMPLE: Sample = {
  outlet: 'The Fenmoor Observer',
  title: 'School roof closed after storm, parents ask when it was last checked',
  paragraphs: [
    'The roof of Fenmoor School will stay closed until spring after Saturday’s storm tore off a third of its tiles, headteacher Odile Marsh told parents in a letter.',
    'A member of the school board, who asked not to be named, said the roof had not been checked for six years. The county denied this: “Every roof is checked each autumn,” said its spokesman, Piet Rand.',
    'Radio Fenmoor reported, citing builders who worked there in May, that several beams were rotten. The report could not be confirmed.',
    'The repair reportedly costs two million crowns. According to the county’s own budget, 300,000 crowns were set aside for it.',
  ],
};
