import type { DemoLanguage } from './demo-view.ts';

interface DemoWords {
  readonly page: string;
  readonly profile: string;
  readonly message: string;
  readonly follow: string;
  readonly search: string;
  readonly addFriend: string;
  readonly join: string;
  readonly interested: string;
  readonly more: string;
  readonly close: string;
  readonly intro: string;
  readonly posts: string;
  readonly about: string;
  readonly photos: string;
  readonly reviews: string;
  readonly followers: string;
  readonly openNow: string;
  readonly closedNow: string;
  readonly closed: string;
  readonly alwaysOpen: string;
  readonly hours: string;
  readonly priceRange: string;
  readonly recommend: (percent: number, count: number) => string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly contactInfo: string;
  readonly categories: string;
  readonly like: string;
  readonly comment: string;
}

/** Words of our own for the stand-in's screens. Facebook's exact wording is unknown in most languages and not imitated. */
export const demoWords: Readonly<Record<DemoLanguage, DemoWords>> = {
  en: {
    page: 'Page',
    profile: 'Profile',
    message: 'Message',
    follow: 'Follow',
    search: 'Search',
    addFriend: 'Add friend',
    join: 'Join group',
    interested: 'Interested',
    more: 'More options',
    close: 'Close',
    intro: 'Intro',
    posts: 'Posts',
    about: 'About',
    photos: 'Photos',
    reviews: 'Reviews',
    followers: 'followers',
    openNow: 'Open now',
    closedNow: 'Closed now',
    closed: 'Closed',
    alwaysOpen: 'Always open',
    hours: 'Hours',
    priceRange: 'Price range',
    recommend: (percent, count) => `${percent}% recommend (${count.toLocaleString('en')} reviews)`,
    email: 'Email',
    phone: 'Mobile',
    website: 'Website',
    contactInfo: 'Contact info',
    categories: 'Categories',
    like: 'Like',
    comment: 'Comment',
  },
  tr: {
    page: 'Sayfa',
    profile: 'Profil',
    message: 'Mesaj Gönder',
    follow: 'Takip Et',
    search: 'Ara',
    addFriend: 'Arkadaş Ekle',
    join: 'Gruba Katıl',
    interested: 'İlgileniyorum',
    more: 'Diğer seçenekler',
    close: 'Kapat',
    intro: 'Tanıtım',
    posts: 'Gönderiler',
    about: 'Hakkında',
    photos: 'Fotoğraflar',
    reviews: 'Değerlendirmeler',
    followers: 'takipçi',
    openNow: 'Şu anda açık',
    closedNow: 'Şu anda kapalı',
    closed: 'Kapalı',
    alwaysOpen: 'Her zaman açık',
    hours: 'Çalışma saatleri',
    priceRange: 'Fiyat aralığı',
    recommend: (percent, count) => `%${percent} tavsiye ediyor (${count.toLocaleString('tr')} değerlendirme)`,
    email: 'E-posta',
    phone: 'Cep telefonu',
    website: 'İnternet sitesi',
    contactInfo: 'İletişim bilgileri',
    categories: 'Kategoriler',
    like: 'Beğen',
    comment: 'Yorum Yap',
  },
  pt: {
    page: 'Página',
    profile: 'Perfil',
    message: 'Enviar mensagem',
    follow: 'Seguir',
    search: 'Pesquisar',
    addFriend: 'Adicionar amigo',
    join: 'Participar do grupo',
    interested: 'Tenho interesse',
    more: 'Mais opções',
    close: 'Fechar',
    intro: 'Apresentação',
    posts: 'Publicações',
    about: 'Sobre',
    photos: 'Fotos',
    reviews: 'Avaliações',
    followers: 'seguidores',
    openNow: 'Aberto agora',
    closedNow: 'Fechado agora',
    closed: 'Fechado',
    alwaysOpen: 'Sempre aberto',
    hours: 'Horário',
    priceRange: 'Faixa de preço',
    recommend: (percent, count) => `${percent}% recomendam (${count.toLocaleString('pt-BR')} avaliações)`,
    email: 'Email',
    phone: 'Celular',
    website: 'Site',
    contactInfo: 'Informações de contato',
    categories: 'Categorias',
    like: 'Curtir',
    comment: 'Comentar',
  },
  ar: {
    page: 'صفحة',
    profile: 'ملف شخصي',
    message: 'مراسلة',
    follow: 'متابعة',
    search: 'بحث',
    addFriend: 'إضافة صديق',
    join: 'انضمام إلى المجموعة',
    interested: 'مهتم',
    more: 'خيارات أخرى',
    close: 'إغلاق',
    intro: 'المقدمة',
    posts: 'المنشورات',
    about: 'حول',
    photos: 'الصور',
    reviews: 'المراجعات',
    followers: 'متابع',
    openNow: 'مفتوح الآن',
    closedNow: 'مغلق الآن',
    closed: 'مغلق',
    alwaysOpen: 'مفتوح دائمًا',
    hours: 'ساعات العمل',
    priceRange: 'نطاق السعر',
    recommend: (percent, count) => `${percent}% يوصون (${count.toLocaleString('ar')} مراجعة)`,
    email: 'البريد الإلكتروني',
    phone: 'الهاتف المحمول',
    website: 'الموقع',
    contactInfo: 'معلومات الاتصال',
    categories: 'الفئات',
    like: 'إعجاب',
    comment: 'تعليق',
  },
};
