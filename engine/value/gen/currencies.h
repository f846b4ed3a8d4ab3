/* currencies: the words and signs that articles write for money. Codes and names come from
 * iso-codes; here stands what no register keeps. A row with several members is an open unit, named
 * after its first word with a question mark. */
#ifndef GS_GEN_CURRENCIES_H
#define GS_GEN_CURRENCIES_H

static const struct currency_word {
    const char *words;   /* singular, plural, variants */
    const char *members; /* ISO 4217 codes */
    const char *symbols; /* in this case only, and closed by no nationality */
} currency_words[] = {
    {"dollar,dollars,bucks",
     "USD,CAD,AUD,NZD,HKD,SGD,TWD,JMD,TTD,BBD,BSD,BZD,BMD,KYD,GYD,SRD,FJD,SBD,NAD,LRD,XCD,BND,ZWG,"
     "ZWL",
     "$,＄"},
    {"peso,pesos", "ARS,MXN,CLP,COP,PHP,UYU,DOP,CUP", ""},
    {"pound,pounds", "GBP,EGP,LBP,SYP,SDG,SSP,FKP,GIP,SHP", "£,￡"},
    {"crown,crowns", "SEK,NOK,DKK,ISK,CZK", "kr,Kr,kr."},
    {"krona,kronas", "SEK,ISK", ""},
    {"krone,kroner,krones", "DKK,NOK", ""},
    {"króna,krónur,kronur", "ISK,DKK", ""}, /* the Faroese one is Danish */
    {"franc,francs", "CHF,XAF,XOF,XPF,RWF,BIF,DJF,GNF,KMF,CDF", "Fr.,fr."},
    {"cfa franc,cfa francs", "XAF,XOF", "FCFA,CFA"},
    {"rupee,rupees", "INR,PKR,LKR,NPR,MUR,SCR", "Rs,Rs.,₨"},
    {"dinar,dinars", "KWD,BHD,IQD,JOD,DZD,TND,LYD,RSD", ""},
    {"riyal,riyals,rial,rials", "SAR,QAR,YER,OMR,IRR", "﷼"},
    {"shilling,shillings", "KES,UGX,TZS,SOS", ""},
    {"dirham,dirhams", "AED,MAD", "Dh,Dhs"},
    {"ruble,rubles,rouble,roubles", "RUB,BYN", ""},
    {"lira,liras", "TRY,LBP,SYP", ""},
    {"won", "KRW,KPW", "₩"},
    {"leu,lei", "RON,MDL", ""},
    {"som,soms", "KGS,UZS", ""},
    {"manat,manats", "AZN,TMT", ""},
    {"kwacha,kwachas", "ZMW,MWK", ""},
    {"yen-or-yuan", "JPY,CNY", "¥,￥"},
    {"peso-or-pula", "PHP,BWP", ""},
    {"kwacha-or-kina", "ZMW,MWK,PGK", ""},
    {"leone,leones", "SLE", ""},
    {"euro,euros", "EUR", "€"},
    {"yen,yens", "JPY", "JP¥,円"},
    {"yuan,yuans,renminbi,rmb", "CNY", "RMB,CN¥,元"},
    {"real,reais,reals", "BRL", "R$"},
    {"rand,rands", "ZAR", ""},
    {"zloty,zlotys,zlotych,zloties,złoty,złote,złotych", "PLN", "zł"},
    {"shekel,shekels", "ILS", "₪,NIS"},
    {"baht", "THB", "฿"},
    {"ringgit,ringgits", "MYR", "RM"},
    {"rupiah,rupiahs", "IDR", "Rp,Rp."},
    {"dong,dongs", "VND", "₫"},
    {"hryvnia,hryvnias,hryvnya,hryvnyas", "UAH", "₴"},
    {"forint,forints", "HUF", ""},
    {"koruna,korunas,koruny,korun", "CZK", "Kč"},
    {"kronor", "SEK", ""},
    {"lev,leva,levs", "BGN", ""},
    {"naira,nairas", "NGN", "₦"},
    {"cedi,cedis", "GHS", "₵,GH₵,GH¢"},
    {"birr,birrs", "ETB", ""},
    {"taka,takas", "BDT", "৳,Tk,Tk."},
    {"kyat,kyats", "MMK", ""},
    {"kip,kips", "LAK", "₭"},
    {"riel,riels", "KHR", "៛"},
    {"tugrik,tugriks,tögrög", "MNT", "₮"},
    {"tenge,tenges", "KZT", "₸"},
    {"lari,laris", "GEL", "₾"},
    {"dram,drams", "AMD", "֏"},
    {"afghani,afghanis", "AFN", ""},
    {"bolivar,bolivars,bolivares", "VES", ""},
    {"boliviano,bolivianos", "BOB", ""},
    {"sol,soles", "PEN", "S/"},
    {"guarani,guaranis,guaraníes,guaranies", "PYG", "₲"},
    {"colon,colones,colón", "CRC", "₡"},
    {"cordoba,cordobas,córdobas", "NIO", ""},
    {"quetzal,quetzales,quetzals", "GTQ", ""},
    {"lempira,lempiras", "HNL", ""},
    {"balboa,balboas", "PAB", ""},
    {"gourde,gourdes", "HTG", ""},
    {"pula", "BWP", ""},
    {"metical,meticais,meticals", "MZN", ""},
    {"kwanza,kwanzas", "AOA", ""},
    {"dalasi,dalasis", "GMD", ""},
    {"ariary", "MGA", ""},
    {"rufiyaa", "MVR", ""},
    {"ngultrum,ngultrums", "BTN", ""},
    {"lek,leks", "ALL", ""},
    {"denar,denars,denari", "MKD", ""},
    {"somoni,somonis", "TJS", ""},
    {"kina", "PGK", ""},
    {"bitcoin,bitcoins", "BTC", "₿"},
};

/* Closed in themselves. The symbols are read in this case only. */
static const struct currency_form {
    const char *code, *words, *symbols;
} currency_forms[] = {
    {"USD", "usd,us$,greenback,greenbacks", "US$,U.S.$,US $,U.S. $,USD$,$US"},
    {"GBP", "gbp,pound sterling,pounds sterling,sterling,quid", "GB£,UK£"},
    {"AUD", "aud,aud$,aussie dollar,aussie dollars", "A$,AU$,Aus$,AUD$"},
    {"CAD", "cad$", "C$,CA$,Can$,Cdn$,CDN$,CAD$"},
    {"NZD", "nzd,nz$,kiwi dollar,kiwi dollars", "NZ$,NZ $"},
    {"HKD", "hkd,hk$", "HK$,HK $"},
    {"SGD", "sgd", "S$,SG$,Sing$"},
    {"TWD", "new taiwan dollar,new taiwan dollars", "NT$,TW$"},
    {"JMD", "", "J$,JA$"},
    {"TTD", "", "TT$"},
    {"BBD", "", "Bds$"},
    {"BZD", "", "BZ$"},
    {"FJD", "", "FJ$"},
    {"NAD", "", "N$"},
    {"LRD", "", "L$"},
    {"XCD", "east caribbean dollar,east caribbean dollars", "EC$"},
    {"MXN", "", "Mex$,MX$,MEX$"},
    {"ARS", "", "AR$"},
    {"CLP", "", "CLP$,CL$"},
    {"COP", "", "COL$,Col$"},
    {"PHP", "", "₱,Php"},
    {"DOP", "", "RD$"},
    {"INR", "inr", "₹"},
    {"LKR", "", "ரூ"},
    {"RUB", "", "₽"},
    {"EUR", "eur", ""},
    {"JPY", "jpy", ""},
    {"CNY", "cny", ""},
    {"TRY", "", "₺"},
    {"AZN", "", "₼"},
    {"EGP", "", "E£"},
    {"CHF", "chf", "SFr,SFr.,sFr"},
    {"XPF", "cfp franc,cfp francs", ""},
    {"ILS", "new israeli shekel,new israeli shekels", ""},
    {"TRY", "new turkish lira", ""},
    {"BYN", "belarusian ruble,belarusian rubles", ""},
    {"KES", "", "KSh,Ksh,KShs,Kshs,KSh.,Ksh."},
    {"UGX", "", "USh,UShs,Ush,Ushs"},
    {"TZS", "", "TSh,TShs,Tsh,Tshs"},
    {"DEM",
     "deutsche mark,deutsche marks,german mark,german "
     "marks,deutschmark,deutschmarks,d-mark,d-marks",
     "DM"},
    {"FRF", "french franc,french francs", "FF"},
    {"ITL", "italian lira,italian lire,lire", ""},
    {"ESP", "peseta,pesetas,spanish peseta,spanish pesetas", ""},
    {"NLG", "dutch guilder,dutch guilders", ""},
    {"BEF", "belgian franc,belgian francs", ""},
    {"ATS", "austrian schilling,austrian schillings,schilling,schillings", ""},
    {"PTE", "portuguese escudo,portuguese escudos", ""},
    {"GRD", "drachma,drachmas,drachmae,greek drachma,greek drachmas", ""},
    {"FIM", "markka,markkas,finnish markka,finnish markkas", ""},
    {"IEP", "irish pound,irish pounds,irish punt,irish punts", ""},
    {"SIT", "tolar,tolars,slovenian tolar,slovenian tolars", ""},
    {"SKK", "slovak koruna,slovak korunas,slovak crown,slovak crowns", ""},
    {"EEK", "kroon,kroons,estonian kroon,estonian kroons", ""},
    {"LVL", "latvian lats", ""},
    {"LTL", "lithuanian litas", ""},
};

/* Withdrawn, and so no longer in the register; articles that look back still tell of them. */
static const char *const withdrawn_codes[] = {"DEM", "FRF", "ITL", "ESP", "NLG", "BEF",
                                              "ATS", "PTE", "GRD", "FIM", "IEP", "SIT",
                                              "SKK", "EEK", "LVL", "LTL"};

/* Parts of a currency that no word closes. */
static const struct subunit {
    const char *name, *words, *symbols;
    int open;
} subunits[] = {
    {"cent?", "cent,cents", "¢", 1},
    {"penny", "penny,pence,pennies", "", 0},
};

/* Codes that capital letters in a headline would be taken for, and codes that are no money of a
 * country. */
static const char *const mute_codes[] = {"ALL", "TOP", "CUP", "MAD", "PEN", "COP", "SOS", "BOB",
                                         "GEL", "MOP", "BAM", "TRY", "BOV", "CHE", "CHW", "CLF",
                                         "COU", "MXV", "USN", "UYI", "UYW", "CUC", "ANG"};

/* Words that are verbs, names or other nouns too: money only behind a number in the hundreds or
 * more. */
static const char *const large_only[] = {"won",   "real",   "reals", "sol",     "soles",
                                         "crown", "crowns", "colon", "som",     "dram",
                                         "drams", "lek",    "kip",   "sterling"};

/* The money of countries whose code does not begin with the country's own. */
static const struct money_of {
    const char *countries, *code;
} money_of[] = {
    {"EC,SV,PA,TL,PR,GU,VI,AS,MP,MH,FM,PW,TC,VG,ZW", "USD"},
    {"AT,BE,HR,CY,EE,FI,FR,DE,GR,IE,IT,LV,LT,LU,MT,NL,PT,SK,SI,ES,AD,MC,SM,VA,ME,XK,BG", "EUR"},
    {"BJ,BF,CI,GW,ML,NE,SN,TG", "XOF"},
    {"CM,CF,TD,CG,GQ,GA", "XAF"},
    {"PF,NC,WF", "XPF"},
    {"AG,DM,GD,KN,LC,VC,AI,MS", "XCD"},
    {"LI", "CHF"},
    {"KI,NR,TV", "AUD"},
    {"CK,NU,TK,PN", "NZD"},
    {"GL,FO", "DKK"},
    {"JE,GG,IM", "GBP"},
    {"PS", "ILS"},
    {"EH", "MAD"},
    {"RU", "RUB"},
    {"SV", "SVC"},
};

#endif
