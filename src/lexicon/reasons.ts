// Why something is marked, and when such wording is normal: one entry each, in English.
// The other UI languages translate them in assets/_locales under `reason_<id>` and `normal_<id>`.

export interface Reason {
  /** Shown under "why?". Describes the wording, never the truth of what is said. */
  readonly why: string;
  /** Shown under "when is this normal?". */
  readonly normal: string;
}

export const REASONS = {
  tagger: {
    why: 'The wording around it is how articles name who said something.',
    normal: 'Naming the source is what careful reporting does.',
  },
  'tagger-word': {
    why: 'The word itself often tells that somebody said or wrote something.',
    normal: 'Naming the source is what careful reporting does.',
  },
  'tagger-neighbours': {
    why: 'The words right beside it are those that usually stand beside a verb of saying.',
    normal: 'Naming the source is what careful reporting does.',
  },
  'tagger-subject-before': {
    why: 'A person or body that can speak stands right before it.',
    normal: 'Naming the source is what careful reporting does.',
  },
  'tagger-subject-behind': {
    why: 'A person or body that can speak stands right behind it.',
    normal: 'Naming the source is what careful reporting does.',
  },
  'tagger-quotation': {
    why: 'A quotation stands next to it.',
    normal: 'Quoting word for word lets readers judge for themselves.',
  },
  'tagger-that': {
    why: 'A clause with “that” or “whether” follows.',
    normal: 'The usual way to report what somebody said.',
  },
  'tagger-place': {
    why: 'It stands where such words usually stand, between commas or at the end of a sentence.',
    normal: 'The usual way to set off who said it.',
  },
  // Attributions
  'cue-say': {
    why: 'A verb of saying with its subject names who said it.',
    normal: 'Naming the source is what careful reporting does.',
  },
  'cue-according': {
    why: 'A phrase such as “according to” names where the statement comes from.',
    normal: 'The plainest way to name a source.',
  },
  'cue-distancing': {
    why: 'The verb, such as “claims” or “alleges”, reports the statement and keeps its distance from it.',
    normal: 'Usual for charges and for statements nobody else has confirmed.',
  },
  'cue-denying': {
    why: 'The verb reports that somebody denies or rejects something.',
    normal: 'Fair reporting gives the answer of the side concerned.',
  },
  'cue-show': {
    why: 'The verb names what a study, a document or a record shows.',
    normal: 'The usual way to report findings.',
  },
  'cue-belief': {
    why: 'The verb reports what somebody believes or expects.',
    normal: 'Judgements of experts and officials are told this way.',
  },
  'cue-attitude': {
    why: 'The wording reports what somebody wants, plans or feels.',
    normal: 'Everyday wording for aims and opinions.',
  },
  'cue-relay': {
    why: 'One source is cited through another: it reaches this text second-hand.',
    normal: 'Outlets build on each other’s reporting and say so.',
  },
  'cue-noun': {
    why: 'A noun such as “claim” or “warning”, with its owner, reports what was said.',
    normal: 'A short way to name the source of a statement.',
  },
  'cue-quotation-goes-on': {
    why: 'The quotation goes on from what the person named just before says.',
    normal: 'Long quotations are printed so: the name stands once.',
  },
  'cue-subjunctive': {
    why: 'The subjunctive (“sei”, “habe”) reports what somebody said, without naming them again.',
    normal: 'German and Swiss newsrooms report longer statements this way.',
  },
  'cue-line': {
    why: 'The layout, a name with a colon or a dash, says whose words these are.',
    normal: 'Usual in headlines, interviews and set-off quotations.',
  },
  'cue-hearsay': {
    why: 'The wording says that somebody reported or believes this, without saying who.',
    normal: 'Early in a story, and where many outlets have reported the same.',
  },
  // Hedges
  hearsay: {
    why: 'The wording says this was heard from somebody, without saying from whom.',
    normal: 'Early in a story, and for facts that other outlets broke first.',
  },
  modal: {
    why: '“May”, “might” or “could” states a possibility, not a fact.',
    normal: 'Forecasts, warnings and science are rightly written this way.',
  },
  likelihood: {
    why: 'The word grades how likely this is.',
    normal: 'An honest way to write about what nobody can know for sure.',
  },
  appearance: {
    why: 'The wording gives an impression or an inference, not an observed fact.',
    normal: 'Usual where a reporter describes what was seen, or a study its findings.',
  },
  'belief-passive': {
    why: 'Somebody believes this; the wording leaves out who.',
    normal: 'Common in casualty reports, before any count is official.',
  },
  expected: {
    why: 'An expectation; the wording leaves out whose.',
    normal: 'Everyday wording for what is planned or forecast.',
  },
  belief: {
    why: 'The wording gives what somebody thinks, not what is established.',
    normal: 'Opinions and judgements are told this way.',
  },
  alleged: {
    why: 'The wording holds the charge at a distance: it is not established here.',
    normal:
      '“Alleged” and “suspected” are legal conventions, not signs of doubt: they hold until a court decides.',
  },
  'so-called': {
    why: '“So-called” keeps its distance from the name it introduces.',
    normal: 'It also simply introduces a term that readers may not know.',
  },
  accusation: {
    why: 'A charge made by one side.',
    normal:
      'Reporting who accuses whom, and of what, is plain reporting; the answer of the accused belongs beside it.',
  },
  allegation: {
    why: 'The noun calls the statement a charge, not a fact.',
    normal: 'Usual before a court or an inquiry has decided.',
  },
  rumour: {
    why: 'The noun says that the statement goes around without a source.',
    normal: 'Usual for transfers, appointments and markets.',
  },
  'claim-noun': {
    why: 'The noun “claim” does not take over what it stands for.',
    normal: 'Usual where two sides say different things.',
  },
  'distancing-verb': {
    why: 'The verb reports a statement without taking it over.',
    normal: 'Usual where a statement is contested or could not be checked.',
  },
  unverified: {
    why: 'The text itself says that this is not confirmed or proven.',
    normal: 'Saying so openly is a mark of careful reporting.',
  },
  open: {
    why: 'The text says that this is not known.',
    normal: 'Saying openly what is not known is a mark of careful reporting.',
  },
  disputed: {
    why: 'The wording says that this is contested.',
    normal: 'Usual where parties disagree and the matter is not settled.',
  },
  // Markers
  'no-comment': {
    why: 'The text says that the other side gave no answer.',
    normal: 'Asking, and saying that no answer came, is good practice.',
  },
  'not-verified': {
    why: 'The outlet says that it could not check this.',
    normal: 'Usual where reporters cannot reach the place, as in wars.',
  },
  denial: {
    why: 'The side concerned rejects the statement.',
    normal: 'Printing the denial beside the charge is good practice.',
  },
  'anonymity-granted': {
    why: 'The text says that a source speaks without a name, and often why.',
    normal: 'Common where a source would risk a job, freedom or life; good practice gives the reason.',
  },
  correction: {
    why: 'The outlet corrects or clarifies something it published.',
    normal: 'Open corrections are good practice.',
  },
  // The reader's own words
  'own-word': {
    why: 'You added this word in the settings.',
    normal: 'Whether it matters here is yours to say.',
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonId = keyof typeof REASONS;
