import type { LocalBusiness } from 'schema-dts';

/** A type of schema.org's for a place of business. */
export type LocalBusinessType = Extract<LocalBusiness, { readonly '@type': string }>['@type'];

/** The `vertical` of the WhatsApp Business Platform's profile, those that a category can tell. */
export type Vertical =
  | 'ALCOHOL'
  | 'APPAREL'
  | 'AUTO'
  | 'BEAUTY'
  | 'EDU'
  | 'ENTERTAIN'
  | 'EVENT_PLAN'
  | 'FINANCE'
  | 'GOVT'
  | 'GROCERY'
  | 'HEALTH'
  | 'HOTEL'
  | 'NONPROFIT'
  | 'PHYSICAL_GAMBLING'
  | 'PROF_SERVICES'
  | 'RESTAURANT'
  | 'RETAIL'
  | 'TRAVEL';

/** Names of Page categories in English and Turkish; null where they don't tell a type or a vertical for certain. */
type KindRow = readonly [type: LocalBusinessType | null, vertical: Vertical | null, ...names: readonly string[]];

/** The names are whole categories: "Car" alone tells nothing of "Car Wash". */
export const businessKinds: readonly KindRow[] = [
  ['CafeOrCoffeeShop', 'RESTAURANT', 'Cafe', 'Coffee Shop', 'Cafeteria', 'Kafe', 'Kahve Dükkanı', 'Kahveci'],
  ['Bakery', 'GROCERY', 'Bakery', 'Cupcake Shop', 'Fırın', 'Pastane'],
  ['FastFoodRestaurant', 'RESTAURANT', 'Fast Food Restaurant', 'Burger Restaurant', 'Fast Food Restoranı'],
  ['Restaurant', 'RESTAURANT', 'Pizza Place', 'Steakhouse', 'Diner', 'Bistro', 'Lokanta', 'Pizzacı', 'Kebapçı'],
  ['IceCreamShop', 'RESTAURANT', 'Ice Cream Shop', 'Dondurmacı'],
  ['BarOrPub', null, 'Bar', 'Pub', 'Sports Bar', 'Wine Bar', 'Cocktail Bar', 'Irish Pub', 'Birahane'],
  ['Winery', 'ALCOHOL', 'Winery', 'Winery/Vineyard', 'Şarap İmalathanesi'],
  ['Brewery', 'ALCOHOL', 'Brewery', 'Bira Fabrikası'],
  ['LiquorStore', 'ALCOHOL', 'Liquor Store', 'Wine/Spirits', 'Wine, Beer & Spirits Store', 'Tekel Bayii'],
  ['Hotel', 'HOTEL', 'Hotel', 'Otel', 'Butik Otel'],
  ['Hostel', 'HOTEL', 'Hostel'],
  ['Motel', 'HOTEL', 'Motel'],
  ['Resort', 'HOTEL', 'Resort', 'Hotel Resort', 'Tatil Köyü'],
  ['BedAndBreakfast', 'HOTEL', 'Bed and Breakfast', 'Pansiyon'],
  ['LodgingBusiness', 'HOTEL', 'Inn', 'Lodge', 'Guest House', 'Konaklama'],
  ['Campground', null, 'Campground', 'Kamp Alanı'],
  ['HairSalon', 'BEAUTY', 'Hair Salon', 'Barber Shop', 'Kuaför', 'Berber', 'Kuaför Salonu'],
  ['NailSalon', 'BEAUTY', 'Nail Salon', 'Tırnak Salonu'],
  ['BeautySalon', 'BEAUTY', 'Beauty Salon', 'Güzellik Salonu'],
  ['DaySpa', 'BEAUTY', 'Spa', 'Day Spa', 'Spa Merkezi'],
  ['TattooParlor', 'BEAUTY', 'Tattoo & Piercing Shop', 'Tattoo Studio', 'Dövme Stüdyosu', 'Dövmeci'],
  ['HealthClub', null, 'Gym/Physical Fitness Center', 'Gym', 'Fitness Center', 'Spor Salonu', 'Fitness Merkezi'],
  ['ClothingStore', 'APPAREL', 'Clothing Store', "Men's Clothing Store", "Women's Clothing Store", 'Giyim Mağazası'],
  ['ShoeStore', 'APPAREL', 'Shoe Store', 'Ayakkabı Mağazası', 'Ayakkabıcı'],
  ['JewelryStore', 'RETAIL', 'Jewelry Store', 'Jeweler', 'Kuyumcu', 'Mücevher Mağazası'],
  ['FurnitureStore', 'RETAIL', 'Furniture Store', 'Mobilya Mağazası', 'Mobilyacı'],
  ['Florist', 'RETAIL', 'Florist', 'Flower Shop', 'Çiçekçi'],
  ['BookStore', 'RETAIL', 'Bookstore', 'Book Store', 'Kitapçı', 'Kitabevi'],
  ['ElectronicsStore', 'RETAIL', 'Electronics Store', 'Elektronik Mağazası'],
  ['MobilePhoneStore', 'RETAIL', 'Mobile Phone Shop', 'Cep Telefonu Mağazası', 'Telefoncu'],
  ['ComputerStore', 'RETAIL', 'Computer Store', 'Bilgisayar Mağazası'],
  [
    'GroceryStore',
    'GROCERY',
    'Grocery Store',
    'Supermarket',
    'Specialty Grocery Store',
    'Süpermarket',
    'Manav',
    'Bakkal',
  ],
  ['ConvenienceStore', 'GROCERY', 'Convenience Store', 'Market'],
  ['PetStore', 'RETAIL', 'Pet Store', 'Petshop', 'Pet Shop'],
  ['ToyStore', 'RETAIL', 'Toy Store', 'Oyuncak Mağazası', 'Oyuncakçı'],
  ['HardwareStore', 'RETAIL', 'Hardware Store', 'Hırdavatçı', 'Nalbur'],
  ['SportingGoodsStore', 'RETAIL', 'Sporting Goods Store', 'Spor Malzemeleri Mağazası'],
  ['BikeStore', 'RETAIL', 'Bicycle Shop', 'Bisikletçi'],
  ['DepartmentStore', 'RETAIL', 'Department Store', 'Büyük Mağaza'],
  ['HomeGoodsStore', 'RETAIL', 'Home Goods Store', 'Ev Eşyaları Mağazası'],
  ['Store', 'RETAIL', 'Gift Shop', 'Retail Company', 'Hediyelik Eşya Dükkanı'],
  ['ShoppingCenter', 'RETAIL', 'Shopping Mall', 'Alışveriş Merkezi', 'AVM'],
  ['Pharmacy', null, 'Pharmacy / Drugstore', 'Pharmacy', 'Drugstore', 'Eczane'],
  ['Dentist', 'HEALTH', 'Dentist & Dental Office', 'Dentist', 'General Dentist', 'Diş Hekimi', 'Diş Kliniği'],
  ['Optician', 'HEALTH', 'Optician', 'Eye Wear Store', 'Optik', 'Gözlükçü'],
  ['MedicalBusiness', 'HEALTH', 'Doctor', 'Medical Center', 'Medical Clinic', 'Doktor', 'Tıp Merkezi', 'Klinik'],
  ['Hospital', 'HEALTH', 'Hospital', 'Hastane'],
  ['Attorney', 'PROF_SERVICES', 'Lawyer & Law Firm', 'Lawyer', 'Law Firm', 'Avukat', 'Hukuk Bürosu'],
  ['Notary', 'PROF_SERVICES', 'Notary Public', 'Noter'],
  ['AccountingService', null, 'Accountant', 'Tax Preparation Service', 'Muhasebeci', 'Mali Müşavir'],
  ['InsuranceAgency', 'FINANCE', 'Insurance Agent', 'Insurance Agency', 'Insurance Broker', 'Sigorta Acentesi'],
  ['BankOrCreditUnion', 'FINANCE', 'Bank', 'Credit Union', 'Banka'],
  ['RealEstateAgent', 'PROF_SERVICES', 'Real Estate Agent', 'Emlakçı', 'Emlak Ofisi', 'Gayrimenkul Danışmanı'],
  ['EmploymentAgency', 'PROF_SERVICES', 'Employment Agency', 'İş Bulma Kurumu'],
  ['TravelAgency', 'TRAVEL', 'Travel Agency', 'Seyahat Acentesi', 'Turizm Acentesi'],
  ['AutoDealer', 'AUTO', 'Car Dealership', 'Otomobil Galerisi', 'Oto Galeri'],
  ['AutoRepair', 'AUTO', 'Automotive Repair Shop', 'Oto Tamircisi', 'Oto Servis'],
  ['AutoWash', 'AUTO', 'Car Wash', 'Oto Yıkama'],
  ['AutoPartsStore', 'AUTO', 'Automotive Parts Store', 'Oto Yedek Parça Mağazası'],
  ['AutoRental', null, 'Car Rental', 'Araç Kiralama'],
  ['GasStation', 'AUTO', 'Gas Station', 'Benzin İstasyonu', 'Akaryakıt İstasyonu'],
  ['Plumber', 'PROF_SERVICES', 'Plumbing Service', 'Plumber', 'Tesisatçı'],
  ['Electrician', 'PROF_SERVICES', 'Electrician', 'Elektrikçi'],
  ['Locksmith', 'PROF_SERVICES', 'Locksmith', 'Çilingir'],
  ['RoofingContractor', 'PROF_SERVICES', 'Roofing Service', 'Çatı Ustası'],
  ['HousePainter', 'PROF_SERVICES', 'House Painting', 'Boyacı'],
  ['MovingCompany', 'PROF_SERVICES', 'Moving Company', 'Home Mover', 'Nakliyeci', 'Evden Eve Nakliyat'],
  ['DryCleaningOrLaundry', 'PROF_SERVICES', 'Dry Cleaner', 'Laundromat', 'Kuru Temizleme', 'Çamaşırhane'],
  ['ChildCare', null, 'Child Care Service', 'Kreş'],
  ['MovieTheater', 'ENTERTAIN', 'Movie Theater', 'Sinema'],
  ['NightClub', 'ENTERTAIN', 'Dance & Night Club', 'Night Club', 'Gece Kulübü'],
  ['AmusementPark', 'ENTERTAIN', 'Amusement Park', 'Amusement & Theme Park', 'Lunapark'],
  ['Casino', 'PHYSICAL_GAMBLING', 'Casino', 'Kumarhane'],
  ['InternetCafe', null, 'Internet Cafe', 'İnternet Kafe'],
  ['SelfStorage', null, 'Storage Facility', 'Self-Storage Facility'],
  ['GovernmentOffice', 'GOVT', 'Government Organization', 'Public & Government Service', 'Kamu Kurumu'],
  [null, 'EDU', 'School', 'Preschool', 'College & University', 'Language School', 'Okul', 'Anaokulu', 'Dil Okulu'],
  [null, 'EVENT_PLAN', 'Event Planner', 'Wedding Planning Service', 'Etkinlik Planlayıcısı', 'Düğün Organizasyonu'],
  [
    null,
    'NONPROFIT',
    'Nonprofit Organization',
    'Charity Organization',
    'Kâr Amacı Gütmeyen Kuruluş',
    'Dernek',
    'Vakıf',
  ],
];
