// Names and name parts by which a source's kind is known: outlets, places that stand for who sits there, given names, titles.

import type { Gender } from '../source-words.ts';

const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*\|\s*|\s*\n\s*/)
    .filter((word) => word !== '');

/** Full and short names of news organisations, lower case, without "the". */
export const mediaNames: ReadonlySet<string> = new Set(
  words(`
    reuters|thomson reuters|associated press|ap|afp|agence france-presse|agence france presse|dpa|upi|united press international|ansa|efe|kyodo|kyodo news
    xinhua|tass|itar-tass|ria novosti|ria|interfax|sana|irna|isna|tasnim|tasnim news agency|fars|fars news agency|mehr|mehr news agency|anadolu|anadolu agency
    press trust of india|pti|ani|yonhap|bernama|antara|kcna|wafa|petra|belta|ukrinform|pap|apa|ntb|tt|stt|ritzau|belga|anp|ats|keystone-sda|aap|the canadian press
    canadian press|bloomberg|bloomberg news|dow jones|dow jones newswires|marketwatch|cnbc|cnn|bbc|bbc news|itv|itv news|sky|sky news|channel 4 news|channel 4|abc|abc news
    nbc|nbc news|cbs|cbs news|cbc|cbc news|msnbc|pbs|npr|c-span|fox|fox news|fox business|newsmax|oan|al jazeera|al arabiya|al-jazeera|al-arabiya|al-manar|al mayadeen|rt
    sputnik|sputnik news|press tv|presstv|cgtn|cctv|dw|deutsche welle|france 24|france24|euronews|rfi|rai|rtl|zdf|ard|orf|tf1|bfm|bfmtv|voa|voice of america|rfe/rl|radio free europe
    radio liberty|new york times|nyt|times|washington post|post|wall street journal|wsj|journal|usa today|los angeles times|chicago tribune|boston globe|miami herald
    politico|axios|vox|slate|salon|buzzfeed|buzzfeed news|huffpost|huffington post|huff post|vice|vice news|daily beast|intercept|atlantic|new yorker|new republic|nation|national review
    newsweek|time|time magazine|economist|financial times|ft|guardian|observer|telegraph|daily telegraph|independent|mirror|daily mirror|daily mail|mail|mail on sunday|mailonline
    sun|sunday times|daily express|express|daily star|evening standard|metro|spectator|new statesman|le monde|le figaro|liberation|libération|der spiegel|spiegel|bild|die welt|welt
    die zeit|zeit|süddeutsche zeitung|frankfurter allgemeine zeitung|handelsblatt|el país|el pais|el mundo|marca|as|sport|corriere della sera|la repubblica|la stampa|il sole 24 ore
    haaretz|jerusalem post|times of israel|ynet|yedioth ahronoth|maariv|hurriyet|hürriyet|daily sabah|sabah|cumhuriyet|dawn|geo news|hindu|the hindu|times of india|hindustan times
    indian express|ndtv|india today|economic times|moneycontrol|mint|deccan herald|straits times|south china morning post|scmp|global times|people's daily|asahi shimbun|asahi
    nikkei|nikkei asia|mainichi|yomiuri|japan times|korea herald|chosun ilbo|kommersant|vedomosti|izvestia|novaya gazeta|meduza|rbc|kyiv independent|kyiv post|moscow times
    rolling stone|variety|hollywood reporter|deadline|tmz|people|people magazine|entertainment weekly|e! news|e!|page six|us weekly|vanity fair|vogue|cosmopolitan|esquire|gq|billboard
    espn|l'equipe|l'équipe|gazzetta dello sport|the athletic|athletic|goal|sports illustrated|wired|techcrunch|the verge|verge|ars technica|gizmodo|engadget|cnet|recode|the information
    nature news|stat news|stat|new scientist|scientific american|national geographic|propublica|bellingcat|mother jones|breitbart|breitbart news|daily caller|drudge report|infowars
    infobae|clarín|la nación|folha|folha de s.paulo|o globo|globo|estadão|televisa|univision|telemundo|rappler|inquirer|manila times|star|globe and mail|toronto star|national post
    sydney morning herald|age|the age|herald sun|australian|abc australia|nz herald|stuff|rnz|middle east eye|asharq al-awsat|al-ahram|al ahram|daily star lebanon|daily nation|punch|vanguard
    business insider|insider|forbes|fortune|barron's|quartz|business standard|the hill|hill|roll call|national journal|cq|detroit news|spacenews|60 minutes|newsnight|panorama|frontline
    meet the press|face the nation|good morning america|today show|today programme|fact checker|wikitribune|foreign policy|foreign affairs|military times|defense news|christian news service
  `),
);

export const mediaEndings: ReadonlySet<string> = new Set(
  words(
    'news|times|post|herald|tribune|gazette|journal|daily|weekly|telegraph|chronicle|observer|guardian|mirror|examiner|standard|courier|bulletin|' +
      'dispatch|inquirer|sentinel|globe|press|tv|television|radio|fm|broadcasting|network|magazine|review|newspaper|newswire|wire|media|zeitung|' +
      'gazeta|pravda|today|insider|monitor|argus|echo|star|mail|express|record|reporter|spectator|sun|ledger|advertiser|register|mercury|beacon|' +
      'enquirer|intelligencer|statesman|courant|tagblatt|avis',
  ),
);

/** First words of outlets' names: "Radio Costa". Only where another capitalised word follows. */
export const mediaOpenings: ReadonlySet<string> = new Set(
  words(
    'daily|morning|evening|weekly|radio|tv|télé|tele|kanal|canal|channel|diario|agence|agencia|agenzia|journal|gazeta|gazette',
  ),
);

/** Endings of company names whose first word alone may stand for them: "Vindur" for "Vindur Energy". */
export const companyEndings: ReadonlySet<string> = new Set(
  words(
    'inc|inc.|corp|corp.|ltd|ltd.|llc|plc|gmbh|ag|co|co.|company|corporation|group|holdings|industries|partners|capital|securities|technologies|systems|solutions|motors|airlines|airways|energy|' +
      'petroleum|pharmaceuticals|laboratories|labs|records|productions|studios|entertainment|robotics|aerospace|foods|health|pharma|biotech|logistics|shipping|steel|oil|gas|power|insurance|' +
      'telecom|mobile|software|semiconductor|retail|hotels|electric|electronics|chemicals|mining|minerals|resources|investments|brands|stores|games|networks|automotive|materials|properties|realty|dynamics',
  ),
);

/** Countries, capitals, seats of power: as sources they stand for a government or institution. */
export const metonyms: ReadonlySet<string> = new Set(
  words(`
    washington|moscow|beijing|london|paris|berlin|rome|madrid|brussels|tehran|ankara|damascus|baghdad|riyadh|jerusalem|tel aviv|cairo|tripoli|tunis|algiers|rabat|khartoum|nairobi
    kyiv|kiev|minsk|warsaw|prague|vienna|budapest|bucharest|sofia|athens|lisbon|dublin|oslo|stockholm|copenhagen|helsinki|tallinn|riga|vilnius|bern|geneva|the hague|hague|tokyo|seoul
    pyongyang|hanoi|manila|jakarta|canberra|wellington|delhi|new delhi|islamabad|kabul|dhaka|colombo|kathmandu|doha|abu dhabi|dubai|kuwait|muscat|sanaa|beirut|amman|ottawa|mexico city
    havana|caracas|bogota|bogotá|lima|quito|la paz|santiago|buenos aires|brasilia|brasília|pretoria|abuja|addis ababa|tbilisi|yerevan|baku|belgrade|zagreb|sarajevo|pristina|skopje|taipei
    the kremlin|kremlin|white house|downing street|number 10|no 10|no. 10|whitehall|westminster|capitol hill|capitol|pentagon|foggy bottom|langley|élysée|elysee|quai d'orsay|vatican|holy see
    buckingham palace|kensington palace|wall street|silicon valley|city hall|state house|statehouse|scotland yard|the city|bundestag|bundeswehr|knesset|duma|state duma|rada|verkhovna rada|sejm
    riksdag|storting|folketing|lok sabha|rajya sabha|oval office|blue house|fed|the fed|treasury|foreign office|home office|state department|supreme court|house|senate|congress|parliament
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi
    missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas
    utah|vermont|west virginia|wisconsin|wyoming|ontario|quebec|alberta|british columbia|manitoba|saskatchewan|nova scotia|queensland|new south wales|tasmania|chicago|los angeles|houston|boston|seattle
    san francisco|toronto|vancouver|sydney|melbourne|birmingham|manchester|glasgow|edinburgh|mumbai|shanghai|istanbul|barcelona|munich|hamburg|milan|johannesburg|lagos|karachi|bangkok|kingston
    united states|united states of america|us|u.s.|usa|america|united kingdom|uk|u.k.|britain|great britain|england|scotland|wales|northern ireland|ireland|france|germany|italy|spain|portugal
    netherlands|belgium|luxembourg|switzerland|austria|poland|czech republic|czechia|slovakia|slovenia|hungary|romania|bulgaria|greece|turkey|türkiye|cyprus|malta|sweden|norway|denmark|finland
    iceland|estonia|latvia|lithuania|russia|soviet union|ukraine|belarus|moldova|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|serbia|croatia|bosnia|kosovo|albania|montenegro|north macedonia
    israel|palestine|iran|iraq|syria|lebanon|jordan|egypt|libya|tunisia|algeria|morocco|sudan|south sudan|saudi arabia|qatar|bahrain|oman|yemen|united arab emirates|uae|afghanistan|pakistan|india
    bangladesh|sri lanka|nepal|china|taiwan|hong kong|japan|south korea|north korea|mongolia|vietnam|cambodia|laos|thailand|myanmar|burma|malaysia|singapore|indonesia|philippines|australia
    new zealand|canada|mexico|guatemala|honduras|el salvador|nicaragua|costa rica|panama|cuba|haiti|dominican republic|jamaica|colombia|venezuela|ecuador|peru|bolivia|chile|argentina|uruguay
    paraguay|brazil|nigeria|ghana|senegal|mali|niger|chad|cameroon|ivory coast|kenya|ethiopia|eritrea|somalia|uganda|rwanda|tanzania|congo|angola|zambia|zimbabwe|mozambique|namibia|botswana
    south africa|european union|eu|e.u.|united nations|un|u.n.|nato|asean|opec|opec+|african union|arab league|g7|g20|hamas|hezbollah|taliban|islamic state|wikileaks|twitter|facebook|google|apple
    microsoft|amazon|tesla|boeing|airbus|huawei|netflix|tiktok|instagram|youtube|uber|intel|samsung|toyota|volkswagen|bmw|pfizer|moderna|gazprom|rosneft|aramco|nasa|fbi|cia|nsa|who|imf|world bank
    interpol|europol|unicef|unesco|unhcr|red cross|amnesty|amnesty international|human rights watch|greenpeace|labour|labor|conservatives|tories|democrats|republicans|gop|liberal democrats
  `),
);

export const organisationEndings: ReadonlySet<string> = new Set(
  words(
    'inc|inc.|corp|corp.|ltd|ltd.|llc|plc|gmbh|ag|sa|spa|nv|bv|oy|ab|co|co.|company|corporation|group|holdings|industries|partners|capital|securities|bank|equities|' +
      'technologies|systems|solutions|motors|airlines|airways|energy|petroleum|pharmaceuticals|laboratories|labs|records|productions|studios|entertainment|robotics|aerospace|' +
      'ministry|department|agency|office|authority|council|commission|committee|court|police|army|navy|force|forces|guard|parliament|assembly|senate|congress|house|cabinet|' +
      'government|administration|party|union|association|federation|foundation|institute|institution|university|college|school|church|hospital|society|organization|organisation|' +
      'trust|fund|service|services|bureau|board|center|centre|league|club|alliance|coalition|front|movement|brigade|brigades|observatory|embassy|consulate|mission|secretariat|' +
      'tribunal|chamber|conference|initiative|project|network|forum|team|campaign|treasury|exchange|reserve|origin|nations|states|kingdom|corps|directorate|registry|watch|international|' +
      'ministries|departments|prosecutors|investments|management|foods|health|pharma|biotech|logistics|shipping|steel|insurance|telecom|software|semiconductor|hotels|electric|electronics|chemicals|mining|minerals|resources|brands|automotive|advisors|advisers|associates|consulting|analytics|research|museum|library|district|county|city|fc|united|rovers|democrats|republicans',
  ),
);

/** Title or its abbreviation, and the role it stands for. */
export const titles: ReadonlyMap<string, string> = new Map(
  words(
    'mr=|mrs=|ms=|miss=|mx=|sir=|dame=|lord=|lady=|dr=doctor|prof=professor|rev=reverend|fr=priest|gen=general|pc=officer|wpc=officer|dc=detective|cllr=councillor|lt=lieutenant|col=colonel|maj=major|capt=captain|' +
      'cmdr=commander|cpl=corporal|sgt=sergeant|adm=admiral|brig=brigadier|pvt=private|gov=governor|sen=senator|rep=representative|reps=representative|sens=senator|' +
      'pres=president|hon=|det=detective|insp=inspector|supt=superintendent|amb=ambassador|atty=attorney|del=delegate|msgr=monsignor|pm=prime minister|' +
      'president=president|chancellor=chancellor|premier=premier|king=king|queen=queen|prince=prince|princess=princess|pope=pope|saint=|ayatollah=ayatollah|sheikh=sheikh|' +
      'sheik=sheikh|imam=imam|mullah=mullah|rabbi=rabbi|cardinal=cardinal|archbishop=archbishop|bishop=bishop|father=priest|sister=|brother=|pastor=pastor|reverend=reverend',
  ).map((pair) => pair.split('=') as [string, string]),
);

export const nameParticles: ReadonlySet<string> = new Set(
  words(
    'de|del|della|di|da|dos|das|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|ul|abu|ben|st|st.|y|zu|af|op',
  ),
);

const GIVEN_NAMES: Readonly<Record<Gender, string>> = {
  male:
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ' +
    'ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler ' +
    'aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan ' +
    'billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene steve mike bill bob tom jim dan ben tim matt ' +
    'greg jeff ken ron ted tony chris alex nick sam max leo luke oliver harry charlie oscar simon martin neil graham ian stuart colin nigel duncan angus hamish ahmed mohammed muhammad ' +
    'mohamed ali hassan hussein omar khaled mahmoud mustafa ibrahim yusuf youssef abdullah karim tariq bashar vladimir dmitry dmitri sergei sergey ivan igor boris mikhail nikolai alexei ' +
    'oleg yuri viktor volodymyr andrei pavel hans klaus jürgen wolfgang friedrich heinrich otto karl pierre jean jacques françois michel emmanuel luc marco luca giovanni giuseppe mario ' +
    'carlos luis miguel javier pedro diego fernando jorge antonio manuel rafael alejandro pablo hiroshi kenji takashi wei jun chen narendra rahul amit raj sanjay vijay arjun anil sunil ' +
    'benny gordon hugh craig dominic julian kurt brett barack hillel avi moshe yitzhak ehud erik lars sven nils anders magnus henrik janusz tomasz piotr jan mateus joão tomas tomáš lukas lukáš jakub marek petr pavol milan zoran dragan goran nikola stefan stephan florian tobias felix ' +
    'elias jonas finn emil axel gustav karim bilal tarek samir rami ziad walid faisal fahd salman naser nasser anwar imran asif rashid bashir hamid reza mehdi amir arash farhad kofi kwame ' +
    'chidi emeka tunde sipho thabo nelson desmond winston clive gareth rhys owen declan liam connor sean eamon patrick brendan niall xavier thierry olivier laurent nicolas antoine mathieu ' +
    'étienne andré rené henri louis guillaume hugo enzo matteo lorenzo alessandro andrea stefano paolo roberto sergio ricardo eduardo gustavo rodrigo felipe thiago bruno vasco nuno rui ' +
    'dimitri yannis giorgos kostas nikos andreas panos minh tuan hung anh somchai budi joko ahmad farid rizal lee min-jun ji-hoon satoshi haruto ren akira daichi',
  female:
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah ' +
    'stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather ' +
    'diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn ' +
    'janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate katie jane ' +
    'ellen claire fiona gillian heidi ingrid eva nina irina olga natalia svetlana yelena elena tatiana maria fatima aisha leila layla noor zainab amina yasmin hillary theresa angela ursula ' +
    'christine marine giulia chiara francesca lucia carmen rosa ana isabel elena priya anjali sunita indira mei yuki akiko sonya ivanka melania nadia samira rania hanan lena katja greta ' +
    'astrid sigrid karin birgit monika agnieszka ewa nancy elise valerie monique tracy wendy sheila gwynne aparna caroline harriet jill melezia zoe chloe lucy eleanor matilda mira petra greta ilse ilona anke antje ute silke heike sabine ines ingeborg liv astri ragnhild kirsten birgitte mette hanne sofie freja ' +
    'elin ebba saga tove linnea maja alva petronella katarina jana lenka zuzana ivana milena jelena dragana vesna ljubica oksana ludmila galina tamara larisa yulia daria polina ksenia ' +
    'shirin fatemeh maryam nasrin parisa yasmin salma dina rana hala maha mona huda samar rim khadija amal ngozi adaeze chioma amara thandi nomsa zanele grainne siobhan aoife niamh maeve ' +
    'bronwen rhiannon bridget colette simone élodie amélie camille léa manon inès margaux sylvie brigitte monique véronique beatriz catarina mariana gabriela valentina camila luisa paula ' +
    'daniela alessandra federica silvia elisa eleni katerina sophia despina linh mai thu siti dewi putri soo-jin min-ji sakura hina yui emi naomi deepa kavita meera sonia rekha nisha',
};

function namesByGender(): ReadonlyMap<string, Gender | null> {
  const names = new Map<string, Gender | null>();
  for (const gender of ['male', 'female'] as const) {
    for (const name of GIVEN_NAMES[gender].split(' ')) {
      const known = names.get(name);
      names.set(name, known !== undefined && known !== gender ? null : gender);
    }
  }
  return names;
}

export const givenNames: ReadonlyMap<string, Gender | null> = namesByGender();
