export { LeanClient } from './lean-client.js';
