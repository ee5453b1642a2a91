const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of names that say nothing of the business, as `nameWords` folds them: legal forms, articles, "official". */
export const fillers = set(
  'ltd limited inc llc llp plc corp corporation co company group gmbh mbh ag kg ug ohg bv nv sa sas sarl srl sl spa ' +
    'ltda eireli mei as sti sirketi san sanayi tic ticaret ve anonim holding pt cv tbk sdn bhd pvt pte ooo ооо شركه ' +
    'the and of for de da do dos das del della di du des la le les el los las der die das und et e y ' +
    'official resmi oficial officiel offizielle ufficiale page sayfasi pagina',
);

/** Words that say what kind of business bears a name, not which one. */
export const trades = set(
  'cafe kafe caffe coffee kahve restaurant restoran restaurante ristorante lokanta bar pub bistro bakery firin ' +
    'hotel otel shop store magaza market butik boutique loja tienda negozio salon saloon kuafor studio studyo ' +
    'кафе ресторан магазин салон مطعم مقهي كافيه متجر مخبز محل',
);
