// French words around an article: bylines, credit lines, kinds of texts.

import type { PageWords } from '../page-words.ts';
import { agencies } from './agencies.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

export const pageWords: PageWords = {
  agencies,
  agencyShapes: [/^[Aa]gence (?:de presse )?(?:\p{Lu}[\p{L}.'’-]* ?){1,3}$/u],
  agencyTails: words('france|sport'),
  credits: [
    {
      id: 'source-fr',
      open: /^sources?\s?:\s*(?:l['’])?/i,
      share: 'whole',
      alsoOfPictures: true,
      example: 'Source : AFP',
    },
    {
      id: 'avec',
      open: /^avec (?:les? |la )?(?:(?:informations?|dépêches?|contributions?|agences?) )?(?:de |d['’])?(?:l['’])?/i,
      share: 'part',
      example: '(avec AFP)',
    },
    {
      id: 'publie-par',
      open: /^(?:Cet? (?:article|texte) )?(?:a |est )?(?:été )?(?:initialement |d['’]abord )?(?:[Pp]ublié|[Pp]aru)(?: initialement| d['’]abord)? (?:par|dans|sur|chez) (?:le |la |l['’])?(?=\p{Lu})/u,
      share: 'whole',
      anyName: true,
      example: 'Cet article a été initialement publié par Agence du Nord.',
    },
  ],
  bylineOpeners: words('par|propos recueillis par|texte|écrit par|auteur|autrice'),
  joiners: words('et|avec'),
  placing: words('à|en'),
  staff: words('rédaction|redaction|la|service|web|avec|journal|le'),
  roles: words(
    'journaliste|correspondant|correspondante|rédacteur|rédactrice|reporter|chroniqueur|chroniqueuse|envoyé|envoyée|spécial|spéciale|éditorialiste',
  ),
  furniture: words(
    'publié|publiée|mis|mise|jour|modifié|à|le|partager|lecture|écouter|commenter|commentaires|abonnez-vous|réservé|abonnés|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|temps',
  ),
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  kinds: [
    ['live', 'en-direct|direct-live'],
    ['press-release', 'communique|communiques|communiqué|communiqués'],
    ['review', 'critique|critiques'],
    [
      'opinion',
      'opinion|opinions|tribune|tribunes|edito|éditorial|editorial|éditos|chronique|chroniques|debats|idees|point-de-vue|billet',
    ],
    ['analysis', 'analyse|analyses|decryptage|décryptage|decryptages'],
    ['interview', 'interview|interviews|entretien|entretiens'],
  ],
};
