import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../utils/core/csv/write-csv.ts';
import { cafeLink, cafeProfile, sampleBusiness } from '../../support/sample-business.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, serviceWorld, syncedWorld } from '../service/support/service-world.ts';

type World = ReturnType<typeof serviceWorld>;

async function take(world: World, text: string, country = 'TR') {
  const preview = await world.service.previewCsv({ text, country });
  if (preview.kind !== 'preview') return { preview, answer: null };
  const request = { operation: world.operation(), text, country, seen: preview.seen };
  return { preview, answer: await world.service.importCsv(request) };
}
const phones = (world: World) =>
  Object.entries(world.area.stored()).flatMap(([key, value]) =>
    key.startsWith('business:') ? [(value as { profile: { phone: string } } | null)?.profile.phone] : [],
  );

describe('a table that is written', () => {
  it('has a mark for Excel, a row of names, a row for each business, and no formula', async () => {
    const business = sampleBusiness({
      profile: { ...cafeProfile, about: '=cmd|x', description: 'Bir "iyi" kahve\nve çay; kek' },
      link: cafeLink,
    });
    expect(writeCsv([business], ',').split('\r\n')).toEqual([
      '\uFEFFphone,name,about,description,address,email,website_1,website_2,category_1,category_2,category_3,time_zone,' +
        'hours_mon,hours_tue,hours_wed,hours_thu,hours_fri,hours_sat,hours_sun,hours_note,page_name,page_url,sync',
      `'+905321234567,Güneş Kafe,'=cmd|x,"Bir ""iyi"" kahve\nve çay; kek","Moda Caddesi 12, 34710 Kadıköy, İstanbul",` +
        'merhaba@guneskafe.example,https://guneskafe.example/,,Kafe,Fırın,,Europe/Istanbul,' +
        '09:00-22:00,09:00-22:00,09:00-22:00,09:00-22:00,09:00-24:00,10:00-24:00,closed,,' +
        'Güneş Kafe,https://www.facebook.com/guneskafe,import',
      '',
    ]);
  });

  it('changes nothing when it is taken in again, and fills an empty browser', async () => {
    const world = await syncedWorld(fullPage);
    await world.add(otherId, otherPhone, 'Deniz Kitabevi');
    for (const separator of [',', ';'] as const) {
      const answer = await world.service.exportCsv({ separator });
      const text = answer.kind === 'csv' ? answer.text : '';
      const { preview } = await take(world, text);
      expect(preview).toMatchObject({ added: [], changed: [], bad: [], ignored: [], untouched: [{}, {}] });

      const fresh = serviceWorld();
      await take(fresh, text);
      expect(new Set(phones(fresh))).toEqual(new Set([phone, otherPhone]));
      expect(Object.values(fresh.area.stored())).toContainEqual(
        expect.objectContaining({ profile: world.business()?.profile, link: null }),
      );
      expect(fresh.area.written).toHaveLength(1);
    }
  });

  it('holds only the businesses asked for', async () => {
    const world = await syncedWorld(fullPage);
    await world.add(otherId, otherPhone);
    expect(await world.service.exportCsv({ separator: ',', businesses: [otherId, 'business-nobody'] })).toMatchObject({
      businesses: 1,
    });
  });
});

describe('a table that is taken in', () => {
  it('adds rows with new numbers and edits rows with known ones, in one write; empty cells change nothing', async () => {
    const world = serviceWorld();
    await world.add();
    await world.service.editProfile({
      operation: 'edit-operation',
      business: id,
      changes: { about: 'Eski', websites: ['https://bir.example', 'https://iki.example'] },
      stopSync: false,
    });
    world.area.written.length = 0;
    const { preview, answer } = await take(
      world,
      'Name;PHONE;about;website_2;hours_mon;time_zone;unsinn\r\n' +
        ';0532 123 45 67;;uc.example;09:00-18:00;Europe/Istanbul;x\r\n' +
        'Deniz Kitabevi;905329876543;Sahafta çay;;;;\r\n',
    );
    expect(preview).toMatchObject({
      added: [{ name: 'Deniz Kitabevi', phone: otherPhone }],
      changed: [{ name: 'Örnek Fırın', before: { hours: null } }],
      bad: [],
      ignored: ['unsinn'],
    });
    expect(answer).toEqual({ kind: 'imported', undoable: true });
    expect(world.area.written).toHaveLength(1);
    expect(world.business()?.profile).toMatchObject({
      name: 'Örnek Fırın',
      about: 'Eski',
      websites: ['https://bir.example', 'https://uc.example'],
      hours: { timezone: 'Europe/Istanbul', config: { mon: { mode: 'specific_hours', hours: [[540, 1080]] } } },
    });
    expect(world.history().at(-1)?.cause).toBe('edit');
    expect(phones(world)).toContain(otherPhone);
  });

  it('reports each bad row by its line and takes the good ones', async () => {
    const world = await syncedWorld(fullPage);
    const { preview } = await take(
      world,
      [
        'phone,name,email,website_1,time_zone,hours_mon,description',
        '+905551112201,Bir,x@,,,,',
        '+905551112202,İki,,javascript:alert(1),,,',
        '+905551112203,Üç,,,Mars/Olympus,,',
        '+905551112204,Dört,,,,09:00-18:00,',
        '+905551112205,Beş,,,Europe/Istanbul,22:00-02:00,',
        `+905551112206,Altı,,,,,${'x'.repeat(513)}`,
        '12,Yedi,,,,,',
        '+905551112208,,,,,,',
        '+905551112209,"Do"kuz,,,,,',
        '+905551112210,On,,,,,,,fazla',
        '+905551112211,"On\nbir",,,,,',
        '+905551112211,On iki,,,,,',
        `${phone},,,,,,Benim metnim`,
        '',
      ].join('\n'),
    );
    expect(preview).toMatchObject({
      added: [{ name: 'On bir', phone: '+905551112211' }],
      changed: [],
      bad: [
        { line: 2, why: 'email', column: 'email' },
        { line: 3, why: 'website', column: 'website_1' },
        { line: 4, why: 'timeZone', column: 'time_zone' },
        { line: 5, why: 'timeZoneMissing', column: 'time_zone' },
        { line: 6, why: 'hours', column: 'hours_mon' },
        { line: 7, why: 'tooLong', column: 'description' },
        { line: 8, why: 'phone', column: 'phone' },
        { line: 9, why: 'nameMissing', column: 'name' },
        { line: 10, why: 'quote' },
        { line: 11, why: 'tooManyCells' },
        { line: 14, why: 'phoneTwice', column: 'phone' },
        { line: 15, why: 'wouldStopSync' },
      ],
    });
    expect(world.business()?.profile.description).toBe('Taş fırında ekmek');
  });

  it.each([
    ['', 'empty'],
    ['\uFEFF\n\n', 'empty'],
    ['name,about\nx,y', 'noPhoneColumn'],
    ['phone,name,phone\n', 'columnTwice'],
    ['"phone,name\n', 'header'],
    [`phone,name\n${'1,x\n'.repeat(5001)}`, 'tooMany'],
    ['x'.repeat(10 * 1024 * 1024 + 1), 'tooLarge'],
  ])('is refused by name: %#', async (text, why) => {
    const { preview } = await take(serviceWorld(), text);
    expect(preview).toMatchObject({ kind: 'fileRefused', why });
  });

  it('is taken in once, and only as it was shown', async () => {
    const world = serviceWorld();
    const text = 'sep=;\r\nphone;name\r\n+905551112233;Üçüncü\r\n';
    const { preview, answer } = await take(world, text);
    expect([preview.kind, answer]).toEqual(['preview', { kind: 'imported', undoable: true }]);
    const landed = world.area.stored();
    const seen = preview.kind === 'preview' ? preview.seen : '';
    const again = { operation: 'test-operation-1', text, country: 'TR', seen };
    expect(await world.service.importCsv(again)).toMatchObject({ kind: 'imported' });
    expect(await world.service.importCsv({ ...again, operation: 'other-operation' })).toEqual({ kind: 'outdated' });
    expect(world.area.stored()).toEqual(landed);
  });
});
