// The built-in sample: an invented article in an invented paper, with the kinds of wording Hearsay marks.
// In English whatever the UI's language, since that is what the first language pack reads.

export const SAMPLE = {
  outlet: 'The Tidewater Courier',
  title: 'Freighter strikes quay at Port Ellery',
  paragraphs: [
    'A freighter hit the eastern quay of Port Ellery on Tuesday night, and the berth will stay closed until divers have searched the hull, port director Maren Oldfield told the Courier.',
    'The Northern Wire news agency quoted a local fisherman as saying that three containers had gone overboard. The Courier could not verify the account.',
    'According to two officials familiar with the inquiry, the captain had asked for a tug an hour earlier. The spill may reach the oyster beds by Sunday.',
    '“No dangerous goods were on board,” the Ministry of Sea Transport said in a statement. The shipowner did not respond to a request for comment.',
  ],
} as const;
