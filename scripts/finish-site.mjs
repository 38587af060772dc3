// Finishes the site: Trunk runs this when all its files are there and before they become dist/.

import { makeServiceWorker } from './make-service-worker.mjs';
import { splitProgram } from './split-program.mjs';

const site = process.env.TRUNK_STAGING_DIR;
if (!site) throw new Error('TRUNK_STAGING_DIR is not set: this script is run by Trunk');

const isRelease = process.env.TRUNK_PROFILE === 'release';
await splitProgram(site, isRelease);
// A page under development would be served from the cache instead of the latest build.
if (isRelease) await makeServiceWorker(site);
