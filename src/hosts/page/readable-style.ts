/** The style of what the server alone draws (`Readable`), so that the browser's build holds its sheet; never loaded as a script. */
import '../../views/screens/Readable.tsx';
