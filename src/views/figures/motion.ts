export { springs } from '../tokens/springs.ts';
