import { describe, expect, it } from 'vitest';
import { type PageInterval, pageHoursSchema } from '../../../utils/core/business/page-hours.ts';
import { readHoursTable } from '../../../utils/core/hours/read-hours-table.ts';
import { everyDay } from './every-day.ts';

function mondayOf(hours: string, language: string): readonly PageInterval[] | 'always' | 'notUnderstood' {
  const table = readHoursTable(everyDay(hours, language), [language]);
  if (table.kind === 'notUnderstood') return 'notUnderstood';
  expect(pageHoursSchema.safeParse(table.hours).success).toBe(true);
  return table.hours.kind === 'always' ? 'always' : table.hours.days.mon;
}

describe('an hours cell', () => {
  it.each<[language: string, hours: string, read: PageInterval[]]>([
    ['en', '9:00 AM - 5:00 PM', [[540, 1020]]],
    ['en', '9:00\u202FAM\u00A0–\u00A05:00\u202FPM', [[540, 1020]]],
    ['en', '9 AM to 5 PM', [[540, 1020]]],
    ['en', '9:00 – 11:30 AM', [[540, 690]]],
    ['en', '12 – 5 PM', [[720, 1020]]],
    ['en', '10:00 PM – 2:00 AM', [[1320, 1560]]],
    ['en', '6:00 PM – 12:00 AM', [[1080, 1440]]],
    ['en', '12:00 AM – 12:00 AM', [[0, 1440]]],
    [
      'en',
      '9:00 AM – 12:00 PM\n1:00 PM – 5:00 PM',
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    [
      'en',
      '9:00 AM – 12:00 PM and 1:00 PM – 5:00 PM',
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    ['en', '09:00 – 17:00', [[540, 1020]]],
    ['en', '09:00 – 12:00', [[540, 720]]],
    ['en', '9:00 in the morning – 5:30 in the afternoon', [[540, 1050]]],
    ['en-GB', '9:00 – 5:00', [[540, 1740]]],
    ['tr', '09.00 ile 18.05 arası', [[540, 1085]]],
    [
      'tr',
      'saat 09:00–12:00 ve 13:00–18:00',
      [
        [540, 720],
        [780, 1080],
      ],
    ],
    ['tr', 'ÖÖ 9:00–ÖS 6:30', [[540, 1110]]],
    ['tr', 'öğleden sonra 1:00 – akşam 8:00', [[780, 1200]]],
    ['pt-BR', 'das 9h às 18h', [[540, 1080]]],
    ['pt-BR', '09:00 às 18:05', [[540, 1085]]],
    ['es', '9:00 a. m. a 6:00 p. m.', [[540, 1080]]],
    ['es-MX', 'de 9:00 a.m. a 6:00 p.m.', [[540, 1080]]],
    ['id', '09.00–17.00', [[540, 1020]]],
    ['id', 'pukul 09.00 sampai pukul 17.00', [[540, 1020]]],
    ['hi', 'सुबह 9 बजे से शाम 6 बजे तक', [[540, 1080]]],
    ['hi', '९:०० am – ६:०० pm', [[540, 1080]]],
    ['ar', 'من ٩:٠٠ ص إلى ٥:٠٠ م', [[540, 1020]]],
    ['ar', '\u200F٩:٠٠\u00A0صباحًا\u200F - \u200F٥:٠٠\u00A0مساءً\u200F', [[540, 1020]]],
    ['ar-MA', '09:00 إلى 17:00', [[540, 1020]]],
    ['fa', '۹:۰۰ تا ۱۸:۳۰', [[540, 1110]]],
    ['fa', 'از ۹ قبل‌ازظهر تا ۵ بعدازظهر', [[540, 1020]]],
    ['he', '9:00 עד 17:00', [[540, 1020]]],
    ['de', '9:00 Uhr bis 17:00 Uhr', [[540, 1020]]],
    ['de', 'von 9 Uhr bis 17 Uhr', [[540, 1020]]],
    ['de', '22:00 – 24:00', [[1320, 1440]]],
    ['fr', 'de 9 h à 18 h 05', [[540, 1085]]],
    [
      'fr',
      '9h00–12h30 et 14h00–18h05',
      [
        [540, 750],
        [840, 1085],
      ],
    ],
    ['it', 'dalle 9:00 alle 18:00', [[540, 1080]]],
    ['pl', 'od 9:00 do 18:00', [[540, 1080]]],
    ['ru', 'с 9:00 до 18:00', [[540, 1080]]],
    ['uk', 'з 9:00 до 18:00', [[540, 1080]]],
    ['vi', 'từ 8 giờ đến 17 giờ', [[480, 1020]]],
    ['th', '09.00 น. – 17.00 น.', [[540, 1020]]],
    ['zh', '上午9点到下午6点', [[540, 1080]]],
    ['zh-TW', '中午12:33至1:00', [[753, 780]]],
    ['zh', '〇九:〇〇–一八:〇五', [[540, 1085]]],
    ['ja', '9時00分～18時05分', [[540, 1085]]],
    ['ja', '午前９：００から午後６：００まで', [[540, 1080]]],
    ['ja', '午後0時30分～9時00分', [[750, 1260]]],
    ['ko', '오전 9시부터 오후 6시까지', [[540, 1080]]],
  ])('in %s: %j', (language, hours, read) => {
    expect(mondayOf(hours, language)).toEqual(read);
  });

  it.each<[language: string, closed: string, allDay: string, always: string, appointment: string]>([
    ['en', 'Closed', 'Open 24 hours', 'Always open', 'By appointment only'],
    ['tr', 'KAPALI', '24 saat açık', 'Her zaman açık', 'Randevuyla'],
    ['pt-BR', 'Fechado', 'Aberto 24 horas', 'Sempre aberto', 'Com hora marcada'],
    ['ar', 'مغلق', 'مفتوح ٢٤ ساعة', 'دائمًا مفتوح', 'بموعد مسبق'],
    ['ja', '定休日', '24時間営業', '常に営業', '予約制'],
    ['pl', 'Zamknięte', 'Całą dobę', 'Zawsze otwarte', 'Po umówieniu'],
  ])('in %s: closed, 24 hours, always, by appointment', (language, closed, allDay, always, appointment) => {
    expect(mondayOf(closed, language)).toEqual([]);
    expect(mondayOf(allDay, language)).toEqual([[0, 1440]]);
    expect(mondayOf(always, language)).toBe('always');
    expect(mondayOf(appointment, language)).toBe('notUnderstood');
  });

  it.each<[language: string, hours: string, why: string]>([
    ['en', '9 – 5', 'no half of the day'],
    ['en', '9:00 – 5:00', 'no half of the day'],
    ['en', '09:00 – 05:00', 'padded, but runs backwards'],
    ['en', '10:00 – 11:30', 'both clocks write this'],
    ['en', '9 – 5 PM', 'can not share PM'],
    ['en', '9:00 AM – 5:00', 'the marked side is not the outer one'],
    ['en', '9 AM – 5:30 PM', 'may be a cut-off "9:09 AM"'],
    ['en', '9:00 AM – 17:00', 'two clocks in one range'],
    ['en', '13:00 PM – 5:00 PM', 'no such hour'],
    ['en', '9:00 AM – 9:00 AM', 'nothing or all day'],
    ['en', '9:00 AM', 'one time only'],
    ['en', '9:00 AM – 5:00 PM,', 'a second range is missing'],
    ['en', '9:00 AM – 5:00 PM (kitchen until 4)', 'more words'],
    ['en', '1:00 PM – 5:00 PM, 9:00 AM – 12:00 PM', 'out of order'],
    ['en', '9:00 AM – 1:00 PM, 12:00 PM – 5:00 PM', 'overlap'],
    ['en', '9³⁰ AM – 5:00 PM', 'not a digit'],
    ['en', 'Open now', 'a state, no hours'],
    ['it', 'PM12:45–9:00 AM', 'a word before one time and behind the other'],
    ['ar', '5:00 م – 4:00 PM', 'words of two alphabets'],
    ['th', '22:00 – 2:🈪0', 'a symbol that holds a digit'],
    ['en', '', 'nothing'],
    ['de', '9 – 17', 'maybe cut off'],
    ['de', '9:00 – 17', 'maybe cut off'],
    ['de', '9:00 – 25:00', 'no such hour'],
    ['de', '9:60 – 17:00', 'no such minute'],
    ['de', '9:5 – 17:00', 'one digit of a minute'],
    ['de', '24:00 – 8:00', 'which midnight'],
    ['de', '9:00 AM to 5:00 PM', 'a word of another language'],
    ['ja', '18時～翌2時', 'the day after in a word we do not read'],
  ])('in %s, %j is not read: %s', (language, hours) => {
    expect(mondayOf(hours, language)).toBe('notUnderstood');
  });

  it('is read in the digits of every numbering system', () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    expect(systems.length).toBeGreaterThan(50);
    for (const numberingSystem of systems) {
      const clock = new Intl.DateTimeFormat('de', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'UTC',
        numberingSystem,
      });
      const hours = `${clock.format(Date.UTC(2024, 0, 1, 9, 30))} – ${clock.format(Date.UTC(2024, 0, 1, 18, 45))}`;
      expect([numberingSystem, mondayOf(hours, 'de')]).toEqual([numberingSystem, [[570, 1125]]]);
    }
  });

  it('of 100,000 characters takes no time and is not read', () => {
    expect(mondayOf('9:00 – '.repeat(15_000), 'de')).toBe('notUnderstood');
  });
});
