import fc from 'fast-check';

/**
 * Every run tries the same cases, so that a change is judged and not a throw of dice. To look further, give another
 * seed: `FC_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1917) });
