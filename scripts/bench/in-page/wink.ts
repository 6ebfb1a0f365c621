import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { benchWorld } from './registry.ts';

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
benchWorld().analyse['wink'] = (text) => {
  const doc = nlp.readDoc(text);
  return doc.tokens().out(nlp.its.pos).length + doc.entities().length();
};
