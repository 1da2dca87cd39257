import { render } from 'preact';
import { guidanceCorpus } from '#corpus/guidance';

const app = document.getElementById('app');
if (app) render(<p>{guidanceCorpus.points.length} points</p>, app);
