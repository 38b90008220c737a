import type { FigureWords } from '../../../src/content/lesson.ts';

/** A part of what the lesson shows, rendered as the build renders it. */
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
      kind: 'claim',
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
