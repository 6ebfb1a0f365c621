// npm run analyze: see analyze/run.ts.

import module from 'node:module';

// What Node makes of the sources is kept among the temporary files for the next run, whose start then takes half the time.
// Node 20 cannot; what is imported before this line is not kept.
module.enableCompileCache?.();
await import('./analyze/run.ts');
