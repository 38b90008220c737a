import type { FigureWords, UiWords } from '../../src/content/lesson.ts';

/** Words of the figures as the stories need them: a part of what the lesson shows, rendered as the build renders it. */
export const news: NonNullable<FigureWords['news']> = {
  intro:
    'The article of 19 September 2022, in our own words. It quotes no Uyghur person, no one from the Court and no official of Tajikistan. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
  sentences: [
    {
      id: 'headline',
      kind: 'reported',
      speaker: 'daily-nation',
      date: '2022-09-19',
      sources: ['daily-nation-2022', 'rome-statute'],
      verification: 'imprecise',
      text: 'EU lawmakers turn to the ICC over what the headline calls atrocities against Uighurs. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      who: 'The newspaper. A headline is often written by someone other than the reporter. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      how: 'It stands over the article. The article itself speaks of “claims” and of “possible crimes”. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      imprecise:
        'It sounds as if the European Union had gone to the Court. 38 members of its Parliament wrote a letter. That is information, not a referral. <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="14(1)">Article 14(1)</a> <a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="15(2)">Article 15(2)</a>',
    },
    {
      id: 'members-want-inquiry',
      kind: 'claim',
      speaker: 'meps',
      date: '2022-09-15',
      sources: ['daily-nation-2022', 'press-release-2022'],
      verification: 'one-source',
      text: 'More than three dozen members of the European Parliament want the Court to investigate “certain Chinese officials”, for possible crimes against humanity. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      who: 'The newspaper tells what the signers of the letter want. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      how: 'From the letter, as a press release of the East Turkistan Government in Exile gives it. All reports that we found go back to that release. <a class="cite" href="#source-press-release-2022" data-source="press-release-2022">Press release, 2022</a>',
    },
    {
      id: 'hard-to-ignore',
      kind: 'claim',
      speaker: 'meps',
      date: '2022-09-15',
      sources: ['daily-nation-2022', 'republic-world-2022', 'press-release-2022'],
      verification: 'one-source',
      text: 'The letter says that “it is increasingly difficult and irresponsible for those of us in elected positions to ignore this evidence…”. It asks Karim Khan, then the Prosecutor, to investigate. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      who: 'The signers, in words quoted from the letter. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      how: 'From the same press release. <a class="cite" href="#source-press-release-2022" data-source="press-release-2022">Press release, 2022</a>',
      imprecise:
        'One word differs. Another report prints “It is becoming increasingly difficult”. Without the letter itself, we cannot tell which is exact. <a class="cite" href="#source-republic-world-2022" data-source="republic-world-2022">Republic World, 2022</a>',
    },
    {
      id: 'no-forced-labour',
      kind: 'reply',
      speaker: 'mao-ning',
      date: '2022-09-16',
      sources: ['daily-nation-2022', 'ccpit-2022', 'eu-plan-2022'],
      verification: 'article-only',
      text: '“There’s no so-called ‘forced labour’ in China,” she says. She is against using this or “any Xinjiang-related issue” to interfere in China’s internal affairs. She replies to a plan of the European Union. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      who: 'Mao Ning, on 16 September 2022, quoted. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      how: 'We found these exact words in this article only. Another spokesperson took the same position in June 2022. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a> <a class="cite" href="#source-ccpit-2022" data-source="ccpit-2022">Wang Wenbin, 21 June 2022</a>',
      imprecise:
        'The plan was not only about imports. It also covered products made in the Union and exports, and it was not yet law. <a class="cite" href="#source-eu-plan-2022" data-source="eu-plan-2022">Al Bawaba/AFP, 2022</a> <a class="cite" href="#source-eucrim-2024" data-source="eucrim-2024">eucrim, 2024</a>',
    },
    {
      id: 'june-resolution',
      kind: 'claim',
      speaker: 'european-parliament',
      date: '2022-06-09',
      sources: ['daily-nation-2022', 'ep-resolution-2022', 'nikkei-2022'],
      verification: 'several-sources',
      text: 'In June, the European Parliament passed a resolution. It sees a serious risk of genocide in Xinjiang. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      who: 'The European Parliament, on 9 June 2022. <a class="cite" href="#source-ep-resolution-2022" data-source="ep-resolution-2022">European Parliament, 2022</a>',
      how: 'The text is public, and several newspapers reported the vote. That shows what was said. No court has ruled on it. <a class="cite" href="#source-ep-resolution-2022" data-source="ep-resolution-2022">European Parliament, 2022</a> <a class="cite" href="#source-nikkei-2022" data-source="nikkei-2022">Nikkei Asia, 2022</a>',
    },
    {
      id: 'un-report',
      kind: 'evidence',
      speaker: 'high-commissioner',
      date: '2022-08-31',
      sources: ['daily-nation-2022', 'ohchr-2022', 'press-release-2022'],
      verification: 'several-sources',
      text: 'The claims came as Beijing was rejecting a UN report. It suggested that the treatment of Uyghurs “may constitute” crimes against humanity. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a> <a class="cite" href="#source-ohchr-2022" data-source="ohchr-2022">UN human rights office, 2022</a>',
      who: 'The office of the UN High Commissioner for Human Rights, on 31 August 2022. <a class="cite" href="#source-ohchr-2022" data-source="ohchr-2022">UN human rights office, 2022</a>',
      how: 'The report is public. “May constitute” is its own careful wording, and the article keeps it. <a class="cite" href="#source-ohchr-2022" data-source="ohchr-2022">UN human rights office, 2022</a>',
      imprecise:
        'The order in time can mislead. The report came first, and the letter of 15 September is reported to build on it. <a class="cite" href="#source-press-release-2022" data-source="press-release-2022">Press release, 2022</a>',
    },
    {
      id: 'nearly-all',
      kind: 'claim',
      speaker: 'meps',
      date: '2022-09-15',
      sources: ['daily-nation-2022', 'hindustan-times-2022', 'latestly-2022'],
      verification: 'misreported',
      text: 'The signers say that nearly all Uyghurs who were forced back to China were tortured, put to forced labour and forced to undergo medical operations. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      who: 'The newspaper says that the signers claimed it “last week”. <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
      how: 'Other reports of the letter give it differently. <a class="cite" href="#source-hindustan-times-2022" data-source="hindustan-times-2022">Hindustan Times/ANI, 2022</a> <a class="cite" href="#source-latestly-2022" data-source="latestly-2022">LatestLY/ANI, 2022</a>',
      imprecise:
        'Two statements have become one. As others report it, the letter says that at least 90 percent of the Uyghurs living in Tajikistan were coerced back. It adds that those who return are subjected to cruelties. It does not say that 90 percent were tortured. <a class="cite" href="#source-hindustan-times-2022" data-source="hindustan-times-2022">Hindustan Times/ANI, 2022</a> <a class="cite" href="#source-latestly-2022" data-source="latestly-2022">LatestLY/ANI, 2022</a>',
    },
  ],
};

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

export const ladder: NonNullable<FigureWords['ladder']> = {
  allegation:
    'The allegation: Uyghurs who had fled were taken from Tajikistan to China by force. So 38 members of the European Parliament say, in a letter reported on 15 September 2022. China’s officials reject accusations of this kind. No court has ruled on it. <a class="cite" href="#source-hindustan-times-2022" data-source="hindustan-times-2022">Hindustan Times/ANI, 2022</a> <a class="cite" href="#source-press-release-2022" data-source="press-release-2022">Press release, 2022</a> <a class="cite" href="#source-daily-nation-2022" data-source="daily-nation-2022">Daily Nation, 2022</a>',
  note: 'You carry it up to see which <a class="term" href="#term-standard-of-proof" data-term="standard-of-proof">standard of proof</a> each rung would ask for. As far as we found, it has not left the foot of the ladder. In December 2020 the Office of the Prosecutor saw “no basis to proceed” on an earlier complaint, at that time. <a class="cite" href="#source-otp-2020" data-source="otp-2020">Office of the Prosecutor, 2020</a> <a class="cite" href="#source-china-collection-2020" data-source="china-collection-2020">The China Collection, 2020</a>',
  rungs: [
    {
      id: 'allegation',
      articles: 'Articles 15(1) and 15(2)',
      decides: 'Anyone may send it. The Prosecutor reads it.',
      sources: ['rome-statute', 'otp-policy-2013'],
      name: 'At the foot of the ladder',
      standard: 'No standard yet',
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

export const ui: UiWords['figures'] = {
  news: {
    title: 'The article, sentence by sentence',
    open: 'Show who says it',
    close: 'Close',
    who: 'Who says it',
    how: 'How we know',
    imprecise: 'Where it is imprecise',
    verification: {
      'several-sources': 'Several sources show that it was said or done',
      'one-source': 'All we found goes back to one source',
      'article-only': 'Found in this article only',
      misreported: 'Other reports give it differently',
      imprecise: 'Right in part, and imprecise',
    },
    opened: { one: '{count} of {total} sentences opened', other: '{count} of {total} sentences opened' },
  },
  actors: {
    title: 'The actors’ table',
    can: 'Can',
    cannot: 'Cannot',
    why: 'Why it stands here',
    tray: 'Cards to place',
    sorted: { one: '{count} of {total} cards placed', other: '{count} of {total} cards placed' },
    right: '{actor} belongs under “{place}”.',
    notThere: '{actor} does not belong under “{place}”. Read its card and place it again.',
    also: 'It also stands under: {places}',
    again: 'Clear the table',
  },
  ladder: {
    title: 'The ladder of proof',
    climb: 'Carry it one rung up',
    down: 'Take it one rung down',
    decides: 'Who decides',
    asks: 'What it asks for',
    meaning: 'What it means, and what it does not',
    start: 'Pick up the allegation',
    rungOf: 'Stop {rung} of {rungs}',
    presumed: 'On every rung, everyone is presumed innocent.',
    now: 'The allegation is now at: {name}',
  },
};

export const kinds: UiWords['kinds'] = {
  claim: 'Claim',
  reply: 'Reply',
  evidence: 'Evidence',
  decision: 'Decision',
  reported: 'Reported',
};
