/** What a language says about hours that Intl doesn't know. Compared after `foldText`, so without case and accents. */
export interface HoursWords {
  /** These four are a whole cell. */
  readonly closed: readonly string[];
  readonly allDay: readonly string[];
  readonly always: readonly string[];
  readonly appointment: readonly string[];
  /** Between opening and closing time. */
  readonly to: readonly string[];
  /** Before a time or a range, and after a range: says nothing more. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Between two ranges, where Intl.ListFormat has another word. */
  readonly and?: readonly string[];
  readonly hour?: readonly string[];
  readonly minute?: readonly string[];
  /** Halves of the day that Intl only gives in another length. */
  readonly am?: readonly string[];
  readonly pm?: readonly string[];
}

/**
 * By language subtag, July 2026. Of Facebook's own words only the English ones were seen (`Always open`, `Closed now`);
 * all others here are how the language says it, not confirmed on Facebook. A word that is missing here costs a
 * reading (`notUnderstood`), never a wrong one.
 */
export const hoursWords: Readonly<Record<string, HoursWords>> = {
  ar: {
    closed: ['مغلق', 'مغلقة', 'عطلة'],
    allDay: ['مفتوح 24 ساعة', 'مفتوح على مدار 24 ساعة', '24 ساعة', 'على مدار 24 ساعة'],
    always: ['مفتوح دائمًا', 'دائمًا مفتوح', 'مفتوح على مدار الساعة'],
    appointment: ['بموعد', 'بموعد مسبق', 'حسب الموعد', 'بالموعد فقط'],
    to: ['إلى', 'حتى', 'لغاية'],
    before: ['من', 'من الساعة', 'الساعة'],
    am: ['صباحًا'],
    pm: ['مساءً'],
  },
  de: {
    closed: ['geschlossen', 'Ruhetag'],
    allDay: ['24 Stunden geöffnet', 'rund um die Uhr geöffnet', '24 Stunden', 'ganztägig geöffnet'],
    always: ['immer geöffnet', 'durchgehend geöffnet'],
    appointment: ['nach Vereinbarung', 'nur nach Vereinbarung', 'nach Terminvereinbarung', 'nur mit Termin'],
    to: ['bis'],
    before: ['von'],
    hour: ['Uhr', 'h'],
  },
  en: {
    closed: ['closed'],
    allDay: ['open 24 hours', '24 hours', 'open 24h', 'open all day', 'all day'],
    always: ['always open', 'open 24/7', '24/7'],
    appointment: ['by appointment', 'by appointment only', 'appointment only'],
    to: ['to', 'until', 'till', 'through'],
    before: ['from'],
    hour: ['h', 'hrs'],
  },
  es: {
    closed: ['cerrado', 'cerrada'],
    allDay: ['abierto 24 horas', 'abierto las 24 horas', '24 horas', 'todo el día', 'abierto todo el día'],
    always: ['siempre abierto', 'abierto siempre'],
    appointment: ['con cita previa', 'con cita', 'solo con cita', 'previa cita'],
    to: ['a', 'a las', 'hasta', 'hasta las'],
    before: ['de', 'de las', 'desde', 'desde las'],
    hour: ['h', 'hs', 'horas'],
  },
  fa: {
    closed: ['بسته', 'تعطیل'],
    allDay: ['24 ساعته', '24 ساعته باز', 'باز 24 ساعته', '24 ساعته باز است', 'شبانه‌روزی'],
    always: ['همیشه باز', 'همیشه باز است'],
    appointment: ['با قرار قبلی', 'با تعیین وقت قبلی', 'با وقت قبلی'],
    to: ['تا', 'تا ساعت', 'الی'],
    before: ['از', 'از ساعت', 'ساعت'],
    am: ['قبل‌ازظهر', 'قبل از ظهر'],
    pm: ['بعدازظهر', 'بعد از ظهر'],
  },
  fr: {
    closed: ['fermé', 'fermée'],
    allDay: [
      'ouvert 24h/24',
      'ouvert 24 heures sur 24',
      'ouvert 24 h sur 24',
      '24h/24',
      '24 heures sur 24',
      '24 heures',
    ],
    always: ['toujours ouvert', 'ouvert en permanence', 'ouvert 24h/24 et 7j/7', '24h/24 et 7j/7'],
    appointment: ['sur rendez-vous', 'sur rendez-vous uniquement', 'uniquement sur rendez-vous'],
    to: ['à', "jusqu'à"],
    before: ['de'],
    hour: ['h', 'heures', 'heure'],
    minute: ['min'],
    am: ['du mat.'],
  },
  he: {
    closed: ['סגור'],
    allDay: ['פתוח 24 שעות', '24 שעות', 'פתוח 24 שעות ביממה'],
    always: ['תמיד פתוח', 'פתוח תמיד'],
    appointment: ['בתיאום מראש', 'בתיאום מראש בלבד', 'לפי תיאום'],
    to: ['עד', 'עד השעה'],
    before: ['מ', 'מ-', 'משעה'],
    and: ['ו-', 'ו'],
  },
  hi: {
    closed: ['बंद', 'बंद है'],
    allDay: ['24 घंटे खुला', '24 घंटे खुला है', '24 घंटे', 'पूरे दिन खुला'],
    always: ['हमेशा खुला', 'हमेशा खुला रहता है', 'हमेशा खुला है'],
    appointment: ['अपॉइंटमेंट द्वारा', 'केवल अपॉइंटमेंट द्वारा', 'अपॉइंटमेंट पर'],
    to: ['से'],
    after: ['तक'],
    hour: ['बजे'],
    am: ['पूर्वाह्न'],
    pm: ['अपराह्न'],
  },
  id: {
    closed: ['tutup', 'libur'],
    allDay: ['buka 24 jam', '24 jam'],
    always: ['selalu buka'],
    appointment: ['dengan janji temu', 'berdasarkan janji temu', 'dengan perjanjian'],
    to: ['sampai', 'hingga', 's/d', 's.d.', 'sampai dengan', 'sampai pukul'],
    before: ['pukul', 'dari', 'dari pukul', 'jam'],
  },
  it: {
    closed: ['chiuso', 'chiusa'],
    allDay: ['aperto 24 ore', 'aperto 24 ore su 24', '24 ore', '24 ore su 24', 'aperto tutto il giorno'],
    always: ['sempre aperto', 'aperto sempre'],
    appointment: ['su appuntamento', 'solo su appuntamento', 'previo appuntamento'],
    to: ['a', 'al', 'alle', 'alle ore', 'fino alle'],
    before: ['da', 'dal', 'dalle', 'dalle ore', 'ore'],
    hour: ['h'],
  },
  ja: {
    closed: ['定休日', '休業', '休業日', '休み', 'お休み', '閉店', '休診'],
    allDay: ['24時間営業', '24時間', '24時間オープン', '終日営業'],
    always: ['常に営業', '年中無休24時間営業', '24時間年中無休'],
    appointment: ['予約制', '完全予約制', '要予約', '予約のみ'],
    to: ['から', 'より'],
    after: ['まで'],
    hour: ['時'],
    minute: ['分'],
  },
  ko: {
    closed: ['휴무', '휴무일', '정기휴무', '휴업', '영업 안 함', '영업 종료'],
    allDay: ['24시간 영업', '24시간', '24시간 운영'],
    always: ['항상 영업', '연중무휴 24시간', '항상 열려 있음', '항상 영업 중'],
    appointment: ['예약제', '예약 필수', '예약만 가능'],
    to: ['부터', '에서'],
    after: ['까지'],
    hour: ['시'],
    minute: ['분'],
  },
  pl: {
    closed: ['zamknięte', 'zamknięty', 'zamknięta', 'nieczynne'],
    allDay: ['otwarte całą dobę', 'całą dobę', 'czynne całą dobę', 'otwarte 24 godziny', '24 godziny', '24h'],
    always: ['zawsze otwarte', 'otwarte zawsze'],
    appointment: ['po wcześniejszym umówieniu', 'po umówieniu', 'po uzgodnieniu terminu'],
    to: ['do'],
    before: ['od', 'w godz.', 'godz.'],
  },
  pt: {
    closed: ['fechado', 'fechada', 'encerrado'],
    allDay: ['aberto 24 horas', 'aberto 24h', '24 horas', 'aberto o dia todo'],
    always: ['sempre aberto', 'aberto sempre'],
    appointment: ['com hora marcada', 'somente com hora marcada', 'com agendamento', 'por marcação'],
    to: ['a', 'à', 'às', 'até', 'até às', 'até as', 'ao'],
    before: ['das', 'da', 'de'],
    hour: ['h', 'hs', 'hrs', 'horas'],
    minute: ['min'],
  },
  ru: {
    closed: ['закрыто', 'выходной', 'выходной день', 'не работает'],
    allDay: ['круглосуточно', 'открыто круглосуточно', '24 часа', 'открыто 24 часа'],
    always: ['всегда открыто', 'открыто всегда'],
    appointment: ['по записи', 'по предварительной записи', 'только по записи'],
    to: ['до', 'по'],
    before: ['с'],
    hour: ['ч', 'час', 'часа', 'часов'],
    minute: ['мин', 'минут'],
  },
  th: {
    closed: ['ปิด', 'ปิดทำการ', 'หยุด', 'วันหยุด'],
    allDay: ['เปิด 24 ชั่วโมง', '24 ชั่วโมง', 'เปิดตลอด 24 ชั่วโมง', 'เปิดทั้งวัน'],
    always: ['เปิดตลอดเวลา', 'เปิดเสมอ', 'เปิดตลอด'],
    appointment: ['ตามนัดหมาย', 'ต้องนัดหมาย', 'นัดหมายล่วงหน้า'],
    to: ['ถึง', 'จนถึง'],
    before: ['ตั้งแต่', 'เวลา'],
    hour: ['น.', 'นาฬิกา'],
    am: ['ก่อนเที่ยง'],
    pm: ['หลังเที่ยง'],
  },
  tr: {
    closed: ['kapalı'],
    allDay: ['24 saat açık', '24 saat', 'tüm gün açık', 'tam gün açık', 'gün boyu açık'],
    always: ['her zaman açık', '7/24 açık', '7/24', 'sürekli açık'],
    appointment: ['randevuyla', 'randevu ile', 'yalnızca randevuyla', 'sadece randevuyla', 'randevulu'],
    to: ['ile'],
    before: ['saat'],
    after: ['arası', 'arasında'],
  },
  uk: {
    closed: ['зачинено', 'закрито', 'вихідний', 'вихідний день', 'не працює'],
    allDay: ['цілодобово', 'відчинено цілодобово', '24 години', 'відкрито 24 години'],
    always: ['завжди відчинено', 'завжди відкрито'],
    appointment: ['за записом', 'за попереднім записом', 'лише за записом'],
    to: ['до', 'по'],
    before: ['з', 'із', 'від'],
    and: ['та'],
    hour: ['год'],
    minute: ['хв'],
  },
  vi: {
    closed: ['đóng cửa', 'nghỉ', 'đã đóng cửa'],
    allDay: ['mở cửa 24 giờ', 'mở cửa cả ngày', '24 giờ', 'mở cửa 24/24', 'cả ngày'],
    always: ['luôn mở cửa', 'luôn luôn mở cửa', 'mở cửa 24/7'],
    appointment: ['theo lịch hẹn', 'theo hẹn', 'chỉ theo lịch hẹn', 'hẹn trước'],
    to: ['đến', 'tới'],
    before: ['từ'],
    hour: ['giờ', 'h', 'g'],
    minute: ['phút'],
  },
  zh: {
    closed: [
      '休息',
      '休息日',
      '已打烊',
      '歇业',
      '歇業',
      '不营业',
      '不營業',
      '公休',
      '店休',
      '关闭',
      '關閉',
      '休館',
      '闭店',
    ],
    allDay: ['24小时营业', '24小時營業', '24小时', '24小時', '全天营业', '全天營業', '全日營業'],
    always: ['始终营业', '始終營業', '全年无休24小时营业', '全天候营业', '全天候營業'],
    appointment: ['需预约', '需預約', '仅限预约', '僅限預約', '预约制', '預約制'],
    to: ['至', '到'],
    before: ['从', '從', '自'],
    and: ['和', '及'],
    hour: ['时', '時', '点', '點'],
    minute: ['分'],
  },
};
