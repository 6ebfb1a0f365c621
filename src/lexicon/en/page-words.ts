// English words around an article: bylines, credit lines, kinds of texts.

import type { PageWords } from '../page-words.ts';
import { agencies } from './agencies.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

export const pageWords: PageWords = {
  agencies,
  agencyShapes: [
    /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:News|Press) (?:Agency|Service|Association)$/u,
    /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:News ?w|Newsw|W)ires?$/u,
  ],
  agencyTails: words(
    'writers|reporters|sports writer|science writer|business writer|economics writer|entertainment writer|writer|reporter|staff|staff writer|staff writers|staff reporter|news|news agency|sport|sports|correspondent|reporters',
  ),
  credits: [
    {
      id: 'source',
      open: /^sources?\s?:\s*/i,
      share: 'whole',
      alsoOfPictures: true,
      example: 'Source: Reuters',
    },
    {
      id: 'copyright',
      open: /^(?:©|\(c\)|copyright\b)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by )?(?:the )?/i,
      close: /^[,.]?(?: all rights reserved\b.*)?$/i,
      share: 'whole',
      alsoOfPictures: true,
      example: '© 2026 The Associated Press. All rights reserved.',
    },
    {
      id: 'reporting-by',
      open: /^(?:with )?(?:additional |further )?reporting (?:by|from) (?:the )?/i,
      share: 'part',
      example: 'With reporting by Reuters',
    },
    {
      id: 'with-files',
      open: /^with (?:additional )?(?:files|material|information|inputs?|contributions?|reports) from (?:the )?/i,
      share: 'part',
      example: 'With files from The Associated Press',
    },
    { id: 'with', open: /^with (?:the )?/i, share: 'part', example: '(with AFP)' },
    {
      id: 'contributed',
      open: /^(?:the )?/i,
      close: /^(?: staff)? (?:also )?contributed(?: reporting)? to this (?:report|story|article)/i,
      share: 'part',
      example: 'The Associated Press contributed to this report.',
    },
    {
      id: 'first-published',
      open: /^(?:this (?:article|story|piece|report|post) (?:was |is )?)?(?:first|originally) (?:published|appeared)(?: by| in| on| at| with)? /i,
      share: 'whole',
      anyName: true,
      example: 'This article was first published by Northern Wire.',
    },
    {
      id: 'republished',
      open: /^this (?:article|story|piece|report) (?:is|was) (?:re)?published (?:here )?(?:from|by|with permission from|with permission of|courtesy of) /i,
      close: /^(?: (?:under|with)\b.*)?[.\s]*$/i,
      share: 'whole',
      anyName: true,
      example: 'This article is republished from Northern Wire under a Creative Commons licence.',
    },
    {
      id: 'provided-by',
      open: /^this (?:article|story|piece|report) (?:was |is )?(?:provided|supplied|produced|syndicated) (?:to us )?by /i,
      share: 'whole',
      anyName: true,
      example: 'This story was provided by Northern Wire.',
    },
  ],
  bylineOpeners: words('by|written by|words by|words|text by|story by|author|authors'),
  joiners: words('and|with'),
  placing: words('in|at'),
  staff: words(
    'staff|reporter|reporters|writer|writers|desk|team|newsroom|news|online|digital|web|website|editor|editors|editorial|board|correspondent|correspondents|newspaper|media|the|and|agencies|admin|com',
  ),
  roles: words(
    'reporter|writer|editor|correspondent|columnist|producer|journalist|contributor|critic|director|photographer|chief|author|host|anchor|fellow|intern|staff|head|researcher|blogger|specialist|freelancer|analyst|expert|professor',
  ),
  furniture: words(
    'updated|published|posted|last|modified|today|yesterday|follow|share|save|comment|comments|bookmark|email|e-mail|print|listen|read|view|about|bio|profile|twitter|facebook|instagram|linkedin|youtube|tiktok|whatsapp|bluesky|mastodon|threads|telegram|reddit|pinterest|rss|contact|subscribe|first|min|minutes|image|photo|picture|am|pm|est|edt|gmt|bst|ist|utc|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  kinds: [
    ['live', 'live|live-blog|live-blogs|liveblog|liveblogs|live-update|live-updates|liveupdate|liveupdates'],
    ['press-release', 'press-release|press-releases|pressrelease|pressreleases|news-release|news-releases'],
    [
      'review',
      'review|reviews|film-review|film-reviews|movie-review|movie-reviews|book-review|book-reviews|album-review|album-reviews|tv-review|theatre-review|theater-review|music-review|restaurant-review|restaurant-reviews',
    ],
    [
      'opinion',
      'opinion|opinions|editorial|editorials|column|columns|columnist|columnists|oped|opeds|op-ed|op-eds|comment|commentary|commentisfree|comment-is-free|view|views|viewpoint|viewpoints|letters|letters-to-the-editor|guest-essay|perspective|perspectives|voices',
    ],
    ['analysis', 'analysis|analyses|news-analysis|explainer|explainers|explained'],
    ['interview', 'interview|interviews|q-and-a|qanda'],
  ],
};
