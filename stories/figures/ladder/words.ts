import type { FigureWords } from '../../../src/content/lesson.ts';

/** A part of what the lesson shows, rendered as the build renders it. */
export const ladder: NonNullable<FigureWords['ladder']> = {
  allegation:
    'The allegation: Uyghurs who had fled were taken from Tajikistan to China by force. So 38 members of the European Parliament say, in a letter reported on 15 September 2022. China’s officials reject accusations of this kind. No court has ruled on it. <a class="cite" href="#source-hindustan-times-2022" data-source="hindustan-times-2022">Hindustan Times/ANI, 2022</a> <a class="cite" href="#source-press-release-2022" data-source="press-release-2022">Press release, 2022</a> <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
  note: 'The ladder has four rungs. You carry it up to see which <a class="term" href="#term-standard-of-proof" data-term="standard-of-proof">standard of proof</a> each rung would ask for. As far as we found, it has not left the foot of the ladder. In December 2020 the Office of the Prosecutor saw “no basis to proceed” on an earlier complaint, at that time. <a class="cite" href="#source-otp-2020" data-source="otp-2020">Office of the Prosecutor, 2020</a> <a class="cite" href="#source-china-collection-2020" data-source="china-collection-2020">The China Collection, 2020</a>',
  rungs: [
    {
      id: 'allegation',
      isFoot: true,
      articles: 'Articles 15(1) and 15(2)',
      decides: 'Anyone may send it. The Prosecutor reads it.',
      sources: ['rome-statute', 'otp-policy-2013'],
      name: 'To send a letter',
      standard: 'No standard',
      asks: 'Nothing has to be proved to send a letter. The Prosecutor must weigh how serious the information is. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a>',
      meaning:
        'It means that someone says so. It does not mean that the Court has taken up a case. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a> <a class="cite" href="#source-otp-policy-2013" data-source="otp-policy-2013">Office of the Prosecutor, 2013</a>',
    },
    {
      id: 'reasonable-basis',
      articles: 'Articles 15(4) and 53(1)',
      decides: 'The Prosecutor. If nobody referred, the Pre-Trial Chamber must agree.',
      sources: ['rome-statute'],
      name: 'To open an investigation',
      standard: '“Reasonable basis”',
      asks: 'Is there a sensible reason to look further? Could the crime lie within the Court’s reach? <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="53(1)">Article 53(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(4)">Article 15(4)</a>',
      meaning:
        'It means that the Prosecutor may investigate. No suspect need be known. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="53(1)">Article 53(1)</a>',
    },
    {
      id: 'reasonable-grounds',
      articles: 'Articles 58(1) and 58(7)',
      decides: 'The Pre-Trial Chamber, when the Prosecutor asks',
      sources: ['rome-statute'],
      name: 'To issue a warrant or a summons',
      standard: '“Reasonable grounds to believe”',
      asks: 'Do facts point to this one person? For a <a class="term" href="#term-warrant" data-term="warrant">warrant</a>, does an arrest also appear necessary? <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="58(1)">Article 58(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="58(7)">Article 58(7)</a>',
      meaning:
        'It means that a person must come before the Court. They count as innocent. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="58(1)">Article 58(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="66(1)">Article 66(1)</a>',
    },
    {
      id: 'substantial-grounds',
      articles: 'Articles 61(5) and 61(7)',
      decides: 'The Pre-Trial Chamber',
      sources: ['rome-statute'],
      name: 'To confirm the charges',
      standard: '“Substantial grounds to believe”',
      asks: 'Is the evidence on each charge strong enough to hold a trial? <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="61(5)">Article 61(5)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="61(7)">Article 61(7)</a>',
      meaning:
        'It means that there will be a trial. It does not mean that anyone is guilty. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="61(7)">Article 61(7)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="66(1)">Article 66(1)</a>',
    },
    {
      id: 'beyond-reasonable-doubt',
      articles: 'Articles 66(2) and 66(3)',
      decides: 'The Trial Chamber',
      sources: ['rome-statute'],
      name: 'To convict',
      standard: '“Beyond reasonable doubt”',
      asks: 'Is guilt proved, so that no reasonable doubt is left? The Prosecutor must prove it. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="66(2)">Article 66(2)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="66(3)">Article 66(3)</a>',
      meaning:
        'It means a <a class="term" href="#term-finding" data-term="finding">finding</a> of guilt against one person, and it can be appealed. If a reasonable doubt is left, the Court acquits. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="66(3)">Article 66(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="81">Article 81</a>',
    },
  ],
};
