/** Words that say what kind of thing bears a name, not which: legal forms, articles, common trades, "official". */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'ltd limited inc llc llp plc corp corporation co company group gmbh mbh ag kg ug ohg bv nv sa sas sarl srl sl spa ' +
    'ltda eireli mei as sti sirketi san sanayi tic ticaret ve anonim holding pt cv tbk sdn bhd pvt pte ooo ' +
    'the and of for de da do dos das del della di du des la le les el los las der die das und et e y ' +
    'official resmi oficial officiel offizielle ufficiale page sayfasi pagina ' +
    'cafe kafe caffe coffee kahve restaurant restoran restaurante ristorante lokanta bar pub bistro bakery firin ' +
    'hotel otel shop store magaza market butik boutique loja tienda negozio salon saloon kuafor studio studyo ' +
    'кафе ресторан магазин салон ооо ип مطعم مقهى كافيه متجر مخبز شركه محل'
  ).split(' '),
);
