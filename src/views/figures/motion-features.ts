/** Layout animation, in a chunk of its own: until it is there, things change their place at once. */
export { domMax as default } from 'framer-motion';
