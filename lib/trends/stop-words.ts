/** Words that say nothing of what a title is about: English ones, what every title has, and the most common others. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been beyond both but by can could do does for from has have how if in into is it its let more',
    'most no non not of on one or our out over per should so some such than that the their them there these they this',
    'through to too toward towards two under up upon use using via was we what when where which while who why will with',
    'within without would you your about across after against all also among any before between during each every new',
    'aber als am an auf aus bei das dem den der des die ein eine einer für im ist mit nach oder über und von vom wie zu zum',
    'au aux avec ce ces dans de des du en est et la le les leur ou par pour que qui sans sur un une vers',
    'al con como del el en entre es la las lo los para por que se sin sobre su una unos y',
    'analysis application approach based case enabling improved improving investigation method novel paper review revisited',
    'revisiting rethinking study survey technical report understanding',
  ].flatMap((line) => line.split(' ')),
);

/** Words that say something only beside another: "language model", not "model". In the singular. */
export const dullWords: ReadonlySet<string> = new Set(
  (
    'accurate adaptive advanced algorithm automatic benchmark better data deep effective efficient evaluating evaluation ' +
    'exploring fast faster framework general human improve large learn learning model modeling modelling network neural open ' +
    'performance problem robust scalable simple small strong system task technique theory training unified'
  ).split(' '),
);
