// English abbreviations written with a full stop that does not end a sentence.

export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st hon pres gov lt col gen maj capt cmdr cpl sgt adm sen sens rep reps ' +
    'atty asst dept supt det insp amb messrs jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ' +
    'co corp inc ltd llc bros no nos vs v etc approx est fig vol ed eds al ca cf eg ie p pp ft mt ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
);
