/** `npm run -s check-content [-- DIR]`: prints every finding of the content; exits 1 where there is one. */
import { readAndCheck } from '../src/content/check.ts';
import { formatFinding } from '../src/content/content-error.ts';
import { diskFiles } from '../src/content/files.ts';

const { findings } = readAndCheck(diskFiles(process.argv[2] ?? 'content'));
for (const finding of findings) console.log(formatFinding(finding));
process.exitCode = findings.length === 0 ? 0 : 1;
