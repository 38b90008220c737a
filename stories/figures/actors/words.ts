import type { FigureWords } from '../../../src/content/lesson.ts';

/** A part of what the lesson shows, rendered as the build renders it. */
export const actors: NonNullable<FigureWords['actors']> = {
  intro:
    'Place each card where the actor stands at the Court. Some stand in more than one place. Each card tells what it can do and what it cannot.',
  places: [
    { id: 'refer', name: 'Can refer', note: 'Hands a whole situation to the Prosecutor' },
    { id: 'inform', name: 'Can inform', note: 'Sends what it knows and holds no key' },
    { id: 'decide', name: 'Can decide', note: 'Takes a decision inside the Court' },
    { id: 'block', name: 'Can block', note: 'Stops a vote in the Council, or asks for a pause' },
    { id: 'deny', name: 'Denies', note: 'Says that a claim is not so' },
    { id: 'affected', name: 'Is affected', note: 'The claims are about what was done to them' },
  ],
  cards: [
    {
      id: 'meps',
      emblem: 'hemicycle',
      places: ['inform'],
      articles: ['15(2)'],
      sources: ['rome-statute', 'press-release-2022'],
      name: '38 members of the European Parliament',
      can: 'They can send the Prosecutor what they know, as anyone can. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a>',
      cannot:
        'They cannot refer a situation, act for the European Union, or ask judges to review a no. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="14(1)">Article 14(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="53(3)(a)">Article 53(3)(a)</a>',
      why: 'They signed the letter, which was made public on 15 September 2022. In law, one signature and 38 count the same. <a class="cite" href="#source-press-release-2022" data-source="press-release-2022">Press release, 2022</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a>',
      isOnTable: true,
    },
    {
      id: 'prosecutor',
      emblem: 'file',
      places: ['decide'],
      articles: ['15', '53(1)'],
      sources: ['rome-statute', 'daily-nation-2022'],
      name: 'Prosecutor',
      can: 'Can examine what comes in, ask for more, and ask judges to let an investigation begin. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15">Article 15</a>',
      cannot:
        'Cannot investigate on the strength of a letter without the judges, and cannot convict anyone. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(3)">Article 15(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="66">Article 66</a>',
      why: 'The letter is addressed to this office. Karim Khan was Prosecutor in 2022. The office decides if the letter leads any further. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a>',
      isOnTable: true,
    },
    {
      id: 'pre-trial-chamber',
      emblem: 'bench',
      places: ['decide'],
      articles: ['15(4)', '58(1)', '61(7)'],
      sources: ['rome-statute'],
      name: 'Pre-Trial Chamber',
      can: 'These judges can let an investigation begin, issue warrants and confirm charges. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(4)">Article 15(4)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="58(1)">Article 58(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="61(7)">Article 61(7)</a>',
      cannot:
        'They cannot begin on their own. The Prosecutor has to ask them. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(3)">Article 15(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="58(1)">Article 58(1)</a>',
      why: 'The article does not name these judges. Yet on the way of a letter, nothing can be investigated until they agree. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(4)">Article 15(4)</a>',
      isOnTable: true,
    },
    {
      id: 'security-council',
      emblem: 'horseshoe',
      places: ['refer', 'block'],
      articles: ['13(b)', '16'],
      sources: ['rome-statute', 'un-charter'],
      name: 'UN Security Council',
      can: 'It can refer a situation, even in a state that has not joined. It can also ask for a pause of twelve months. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="13(b)">Article 13(b)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="16">Article 16</a>',
      cannot:
        'It cannot approve charges, name suspects or convict. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="13(b)">Article 13(b)</a>',
      why: 'It holds one of the three doors, and it can stop the clock for a year at a time. Both need nine votes and no veto. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="16">Article 16</a> <a class="cite" href="#source-un-charter" data-source="un-charter" data-locator="27(3)">UN Charter, Article 27(3)</a>',
      isOnTable: true,
    },
    {
      id: 'china',
      emblem: 'building',
      places: ['deny', 'block'],
      articles: ['12(3)', '17', '19', 'UN Charter 27(3)'],
      sources: ['rome-statute', 'un-charter', 'daily-nation-2022'],
      name: 'China',
      can: 'It can veto in the Council, accept the Court by a declaration, deal with the claims in its own courts, and contest a case if there is one. <a class="cite" href="#source-un-charter" data-source="un-charter" data-locator="27(3)">UN Charter, Article 27(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="12(3)">Article 12(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="17">Article 17</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="19">Article 19</a>',
      cannot:
        'It cannot veto what the Prosecutor begins without the Council. And as a state it cannot be tried, because the Court tries persons. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15">Article 15</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="25(1)">Article 25(1)</a>',
      why: 'Its officials reject the accusations. China has not joined the Court, and it is a permanent member of the Council. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a> <a class="cite" href="#source-icc-members" data-source="icc-members">List of ICC members, 2025</a> <a class="cite" href="#source-un-charter" data-source="un-charter">UN Charter</a>',
      isOnTable: true,
    },
    {
      id: 'uyghurs',
      emblem: 'people',
      places: ['affected', 'inform'],
      articles: ['15(2)', '15(3)', '68(3)', '75'],
      sources: ['rome-statute', 'daily-nation-2022'],
      name: 'Uyghur people',
      can: 'They can send information. Those who count as victims can tell the judges what they think, take part in a case, and receive reparations after a conviction. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(3)">Article 15(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="68(3)">Article 68(3)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="75">Article 75</a>',
      cannot:
        'They cannot refer. Only a State Party or the Security Council can. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="13">Article 13</a>',
      why: 'The claims are about them. Still, no Uyghur person is quoted in the article. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      isOnTable: true,
    },
    {
      id: 'tajikistan',
      emblem: 'treaty',
      places: ['refer'],
      articles: ['13(a)', '14'],
      sources: ['rome-statute', 'hindustan-times-2022', 'icc-members'],
      name: 'Tajikistan',
      can: 'It can refer a situation, work with the Court, and deal with crimes in its own courts. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="14(1)">Article 14(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="17">Article 17</a>',
      cannot:
        'It cannot choose who is charged, and it cannot order a warrant. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="14(1)">Article 14(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="58(1)">Article 58(1)</a>',
      why: 'It is a State Party, and the letter is reported to name it as a place where the alleged crimes begin. The article writes only of “neighbouring countries”. <a class="cite" href="#source-hindustan-times-2022" data-source="hindustan-times-2022">Hindustan Times/ANI, 2022</a> <a class="cite" href="#source-icc-members" data-source="icc-members">List of ICC members, 2025</a> <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      isOnTable: true,
    },
  ],
};
