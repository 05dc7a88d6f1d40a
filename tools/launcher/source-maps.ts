/** Loaded before a service: its stack traces name our sources. Maps of dependencies would cost a fifth of its start. */
import { setSourceMapsSupport } from 'node:module';

setSourceMapsSupport(true);
