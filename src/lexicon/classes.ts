// The closed lists that rules, annotations and report share. Adding a member makes the compiler list every place to touch.

export type Stance = 'neutral' | 'distancing' | 'endorsing' | 'denying';

export type SourceType =
  'person' | 'organisation' | 'media' | 'document' | 'unnamed-person' | 'unnamed-group' | 'none';

export type HedgeType =
  'hearsay' | 'modal' | 'adverb' | 'appearance' | 'belief' | 'alleged' | 'distancing-verb' | 'unverified';

export type MarkerType = 'no-comment' | 'not-verified' | 'denial' | 'anonymity-granted' | 'correction';

export type Sector = 'government' | 'military' | 'company' | 'party' | 'expert' | 'witness' | 'ngo' | 'media';

export type Proximity = 'first-hand' | 'direct-knowledge' | 'briefed' | 'familiar' | 'second-hand';

export type Channel = 'interview' | 'statement' | 'post' | 'document' | 'via-outlet' | 'background';

/** What a text is by what its page says of it. */
export type ArticleKind =
  'news' | 'opinion' | 'analysis' | 'review' | 'live' | 'press-release' | 'interview' | 'unknown';
