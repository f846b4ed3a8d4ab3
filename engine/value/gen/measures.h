/* measures: the units of measure that articles use. `expr` is what udunits2 calls the unit, in the
 * base of its row; a second expression makes it a range ("gallon": American or imperial). Lengths
 * are also the stem of areas, volumes and speeds, which the generator makes. */
#ifndef GS_GEN_MEASURES_H
#define GS_GEN_MEASURES_H

struct length {
    const char *name, *plural, *expr, *symbols;
};

static const struct length lengths[] = {
    {"nanometer", "nanometers", "nm", "nm"},     {"micrometer", "micrometers", "um", "µm,μm"},
    {"millimeter", "millimeters", "mm", "mm"},   {"centimeter", "centimeters", "cm", "cm"},
    {"decimeter", "decimeters", "dm", "dm"},     {"meter", "meters", "m", "m"},
    {"kilometer", "kilometers", "km", "km,kms"}, {"inch", "inches", "inch", "in"},
    {"foot", "feet", "foot", "ft,ft."},          {"yard", "yards", "yard", "yd,yds,yd."},
    {"mile", "miles", "mile", "mi,mi."},
};

static const struct time_part {
    const char *name, *article, *expr, *symbols;
} time_parts[] = {
    {"millisecond", "a", "ms", "ms"}, {"second", "a", "s", "s,sec"}, {"minute", "a", "min", "min"},
    {"hour", "an", "h", "h,hr"},      {"day", "a", "day", ""},
};

struct measure {
    const char *name, *plural, *kind, *base, *expr, *expr_high;
    const char *words;   /* further spellings as words, in any case */
    const char *symbols; /* in this case only */
};

static const struct measure measures[] = {
    {"percent", "percent", "PERCENT", "1", "1", 0, "per cent,pct,pct.", "%,pc,％"},
    {"percentage point", "percentage points", "POINT", "1", "1", 0, "", "p.p.,pp"},
    {"basis point", "basis points", "POINT", "1", "0.01", 0, "", "bp,bps"},

    {"picometer", "picometers", "LENGTH", "m", "pm", 0, "", ""},
    {"nautical mile", "nautical miles", "LENGTH", "m", "nautical_mile", 0, "", "nmi"},
    {"fathom", "fathoms", "LENGTH", "m", "6 foot", 0, "", ""},
    {"furlong", "furlongs", "LENGTH", "m", "660 foot", 0, "", ""},
    {"light year", "light years", "LENGTH", "m", "9460730472580800 m", 0, "lightyear,lightyears",
     "ly"},
    {"parsec", "parsecs", "LENGTH", "m", "parsec", 0, "", ""},
    {"astronomical unit", "astronomical units", "LENGTH", "m", "149597870700 m", 0, "", ""},

    {"acre", "acres", "AREA", "m2", "43560 foot^2", 0, "", ""},
    {"hectare", "hectares", "AREA", "m2", "1e4 m2", 0, "", "ha"},

    {"milliliter", "milliliters", "VOLUME", "m3", "1e-6 m3", 0, "", "ml,mL"},
    {"centiliter", "centiliters", "VOLUME", "m3", "1e-5 m3", 0, "", "cl,cL"},
    {"deciliter", "deciliters", "VOLUME", "m3", "1e-4 m3", 0, "", "dl,dL"},
    {"liter", "liters", "VOLUME", "m3", "1e-3 m3", 0, "", "l,L"},
    {"hectoliter", "hectoliters", "VOLUME", "m3", "0.1 m3", 0, "", "hl,hL"},
    {"barrel", "barrels", "VOLUME", "m3", "42 (231 inch^3)", 0, "barrels of oil", "bbl,bbls"},
    {"gallon", "gallons", "VOLUME", "m3", "(231 inch^3)", "(4.54609e-3 m3)", "", "gal,gal."},
    {"us gallon", "us gallons", "VOLUME", "m3", "(231 inch^3)", 0, "u.s. gallon,u.s. gallons", ""},
    {"imperial gallon", "imperial gallons", "VOLUME", "m3", "(4.54609e-3 m3)", 0,
     "uk gallon,uk gallons", ""},
    {"quart", "quarts", "VOLUME", "m3", "0.25 (231 inch^3)", "0.25 (4.54609e-3 m3)", "", "qt"},
    {"pint", "pints", "VOLUME", "m3", "0.125 (231 inch^3)", "0.125 (4.54609e-3 m3)", "", ""},
    {"cup", "cups", "VOLUME", "m3", "2.27e-4 m3", "2.85e-4 m3", "", ""},
    {"fluid ounce", "fluid ounces", "VOLUME", "m3", "2.84e-5 m3", "2.96e-5 m3", "fl oz,fl. oz.",
     ""},
    {"tablespoon", "tablespoons", "VOLUME", "m3", "1.47e-5 m3", "2e-5 m3", "", "tbsp"},
    {"teaspoon", "teaspoons", "VOLUME", "m3", "4.9e-6 m3", "6e-6 m3", "", "tsp"},
    {"acre-foot", "acre-feet", "VOLUME", "m3", "43560 foot^3", 0, "acre foot,acre feet", ""},
    {"bushel", "bushels", "VOLUME", "m3", "0.0352 m3", "0.0364 m3", "", ""},

    {"microgram", "micrograms", "MASS", "kg", "1e-9 kg", 0, "", "µg,μg,mcg"},
    {"milligram", "milligrams", "MASS", "kg", "1e-6 kg", 0, "", "mg"},
    {"gram", "grams", "MASS", "kg", "1e-3 kg", 0, "", "g"},
    {"kilogram", "kilograms", "MASS", "kg", "kg", 0, "kilo,kilos", "kg,kgs"},
    {"metric ton", "metric tons", "MASS", "kg", "1000 kg", 0,
     "tonne,tonnes,metric tonne,metric tonnes", "t,mt"},
    {"kiloton", "kilotons", "MASS", "kg", "1e6 kg", 0, "kilotonne,kilotonnes", ""},
    {"megaton", "megatons", "MASS", "kg", "1e9 kg", 0, "megatonne,megatonnes", ""},
    {"ton", "tons", "MASS", "kg", "2000 pound", "2240 pound", "", ""},
    {"short ton", "short tons", "MASS", "kg", "2000 pound", 0, "", ""},
    {"long ton", "long tons", "MASS", "kg", "2240 pound", 0, "", ""},
    {"pound", "pounds", "MASS", "kg", "pound", 0, "lb,lbs,lb.,lbs.", ""},
    {"ounce", "ounces", "MASS", "kg", "0.0625 pound", 0, "", "oz,oz."},
    {"troy ounce", "troy ounces", "MASS", "kg", "0.0311034768 kg", 0, "", "ozt"},
    {"stone", "stone", "MASS", "kg", "14 pound", 0, "", ""},
    {"carat", "carats", "MASS", "kg", "2e-4 kg", 0, "", ""},

    {"kilometer per liter", "kilometers per liter", "OTHER", "m-2", "1e6 m-2", 0, "", "km/l"},
    {"mile per gallon", "miles per gallon", "OTHER", "m-2", "mile/(4.54609e-3 m3)",
     "mile/(231 inch^3)", "", "mpg"},
    {"knot", "knots", "SPEED", "m/h", "1852 m/h", 0, "", "kn,kts"},

    {"celsius", "degrees Celsius", "TEMPERATURE", "degR", "degC", 0,
     "degree celsius,degrees celsius,celcius,degrees celcius,degree centigrade,degrees "
     "centigrade,centigrade,deg c,deg. c,degrees c,degree c",
     "°C,° C,ºC,℃,C,deg C"},
    {"fahrenheit", "degrees Fahrenheit", "TEMPERATURE", "degR", "degF", 0,
     "degree fahrenheit,degrees fahrenheit,farenheit,degrees farenheit,deg f,deg. f,degrees "
     "f,degree f",
     "°F,° F,ºF,℉,F,deg F"},
    {"kelvin", "kelvin", "TEMPERATURE", "degR", "K", 0, "kelvins,degrees kelvin,degree kelvin",
     "°K"},
    {"rankine", "degrees Rankine", "TEMPERATURE", "degR", "degR", 0,
     "degrees rankine,degree rankine", "°R"},

    {"joule", "joules", "ENERGY", "J", "J", 0, "", "J"},
    {"kilojoule", "kilojoules", "ENERGY", "J", "kJ", 0, "", "kJ"},
    {"megajoule", "megajoules", "ENERGY", "J", "MJ", 0, "", "MJ"},
    {"gigajoule", "gigajoules", "ENERGY", "J", "GJ", 0, "", "GJ"},
    {"terajoule", "terajoules", "ENERGY", "J", "TJ", 0, "", "TJ"},
    {"watt hour", "watt hours", "ENERGY", "J", "3600 J", 0, "", "Wh"},
    {"kilowatt hour", "kilowatt hours", "ENERGY", "J", "3.6e6 J", 0, "", "kWh,KWh"},
    {"megawatt hour", "megawatt hours", "ENERGY", "J", "3.6e9 J", 0, "", "MWh"},
    {"gigawatt hour", "gigawatt hours", "ENERGY", "J", "3.6e12 J", 0, "", "GWh"},
    {"terawatt hour", "terawatt hours", "ENERGY", "J", "3.6e15 J", 0, "", "TWh"},
    {"calorie", "calories", "ENERGY", "J", "4.184 J", "4186.8 J", "", "cal"},
    {"kilocalorie", "kilocalories", "ENERGY", "J", "4184 J", "4186.8 J", "", "kcal"},
    {"british thermal unit", "british thermal units", "ENERGY", "J", "1054.3 J", "1059.7 J", "",
     "Btu,BTU,BTUs"},

    {"milliwatt", "milliwatts", "POWER", "W", "mW", 0, "", "mW"},
    {"watt", "watts", "POWER", "W", "W", 0, "", "W"},
    {"kilowatt", "kilowatts", "POWER", "W", "kW", 0, "", "kW,KW"},
    {"megawatt", "megawatts", "POWER", "W", "MW", 0, "", "MW"},
    {"gigawatt", "gigawatts", "POWER", "W", "GW", 0, "", "GW"},
    {"terawatt", "terawatts", "POWER", "W", "TW", 0, "", "TW"},
    {"horsepower", "horsepower", "POWER", "W", "735.4 W", "745.7 W", "", "hp,bhp"},

    {"bit", "bits", "DATA", "1", "1", 0, "", ""},
    {"kilobit", "kilobits", "DATA", "1", "1e3", 0, "", "kb,Kb,kbit"},
    {"megabit", "megabits", "DATA", "1", "1e6", 0, "", "Mb,Mbit"},
    {"gigabit", "gigabits", "DATA", "1", "1e9", 0, "", "Gb,Gbit"},
    {"terabit", "terabits", "DATA", "1", "1e12", 0, "", "Tb,Tbit"},
    {"byte", "bytes", "DATA", "1", "8", 0, "", ""},
    {"kilobyte", "kilobytes", "DATA", "1", "8e3", "8192", "", "kB,KB"},
    {"megabyte", "megabytes", "DATA", "1", "8e6", "8388608", "", "MB"},
    {"gigabyte", "gigabytes", "DATA", "1", "8e9", "8589934592", "", "GB"},
    {"terabyte", "terabytes", "DATA", "1", "8e12", "8796093022208", "", "TB"},
    {"petabyte", "petabytes", "DATA", "1", "8e15", "9007199254740992", "", "PB"},
    {"kilobit per second", "kilobits per second", "OTHER", "Hz", "1e3 Hz", 0, "",
     "kbps,Kbps,kbit/s"},
    {"megabit per second", "megabits per second", "OTHER", "Hz", "1e6 Hz", 0, "",
     "Mbps,mbps,Mbit/s,Mb/s"},
    {"gigabit per second", "gigabits per second", "OTHER", "Hz", "1e9 Hz", 0, "",
     "Gbps,gbps,Gbit/s,Gb/s"},

    {"nanosecond", "nanoseconds", "TIME", "s", "1e-9 s", 0, "", "ns"},
    {"microsecond", "microseconds", "TIME", "s", "1e-6 s", 0, "", "µs,μs"},
    {"millisecond", "milliseconds", "TIME", "s", "1e-3 s", 0, "", "ms"},
    {"second", "seconds", "TIME", "s", "s", 0, "sec,secs,sec.", ""},
    {"minute", "minutes", "TIME", "s", "60 s", 0, "min,mins,min.", ""},
    {"hour", "hours", "TIME", "s", "3600 s", 0, "hr,hrs,hr.,hrs.", "h"},
    {"day", "days", "TIME", "s", "86400 s", 0, "", ""},
    {"week", "weeks", "TIME", "s", "604800 s", 0, "wk,wks", ""},
    {"fortnight", "fortnights", "TIME", "s", "1209600 s", 0, "", ""},
    {"month", "months", "TIME", "s", "2419200 s", "2678400 s", "mos.", ""},
    {"quarter", "quarters", "TIME", "s", "7776000 s", "7948800 s", "", ""},
    {"year", "years", "TIME", "s", "31536000 s", "31622400 s", "yr,yrs,yr.,yrs.,yo,y/o,y.o.", ""},
    {"decade", "decades", "TIME", "s", "315446400 s", "315619200 s", "", ""},
    {"century", "centuries", "TIME", "s", "3155673600 s", "3155760000 s", "", ""},

    {"pascal", "pascals", "PRESSURE", "Pa", "Pa", 0, "", "Pa"},
    {"hectopascal", "hectopascals", "PRESSURE", "Pa", "hPa", 0, "", "hPa"},
    {"kilopascal", "kilopascals", "PRESSURE", "Pa", "kPa", 0, "", "kPa"},
    {"megapascal", "megapascals", "PRESSURE", "Pa", "MPa", 0, "", "MPa"},
    {"millibar", "millibars", "PRESSURE", "Pa", "100 Pa", 0, "", "mbar,mb"},
    {"bar", "bars", "PRESSURE", "Pa", "1e5 Pa", 0, "", ""},
    {"atmosphere", "atmospheres", "PRESSURE", "Pa", "101325 Pa", 0, "", "atm"},
    {"pound per square inch", "pounds per square inch", "PRESSURE", "Pa", "psi", 0, "", "psi"},
    {"millimeter of mercury", "millimeters of mercury", "PRESSURE", "Pa", "mmHg", 0, "", "mmHg"},

    {"degree", "degrees", "ANGLE", "degree", "degree", 0, "deg,deg.", "°"},
    {"radian", "radians", "ANGLE", "degree", "radian", 0, "", "rad"},

    {"hertz", "hertz", "OTHER", "Hz", "Hz", 0, "", "Hz"},
    {"kilohertz", "kilohertz", "OTHER", "Hz", "kHz", 0, "", "kHz"},
    {"megahertz", "megahertz", "OTHER", "Hz", "MHz", 0, "", "MHz"},
    {"gigahertz", "gigahertz", "OTHER", "Hz", "GHz", 0, "", "GHz"},
    {"volt", "volts", "OTHER", "V", "V", 0, "", "V"},
    {"kilovolt", "kilovolts", "OTHER", "V", "kV", 0, "", "kV"},
    {"ampere", "amperes", "OTHER", "A", "A", 0, "amp,amps", ""},
    {"newton", "newtons", "OTHER", "N", "N", 0, "", ""},
    {"kilonewton", "kilonewtons", "OTHER", "N", "kN", 0, "", "kN"},
    {"barrel per day", "barrels per day", "OTHER", "m3/day", "42 (231 inch^3)/day", 0,
     "barrels a day,barrels daily,barrels of oil per day,barrels of oil a day", "bpd,b/d,bbl/d"},
};

/* Units that convert into no other. */
static const struct measure alone[] = {
    {"decibel", "decibels", "OTHER", 0, 0, 0, "", "dB"},
    {"megapixel", "megapixels", "OTHER", 0, 0, 0, "", ""},
    {"pixel", "pixels", "OTHER", 0, 0, 0, "", "px"},
    {"part per million", "parts per million", "OTHER", 0, 0, 0, "", "ppm"},
    {"part per billion", "parts per billion", "OTHER", 0, 0, 0, "", "ppb"},
    {"revolution per minute", "revolutions per minute", "OTHER", 0, 0, 0, "", "rpm"},
};

/* Names that are other nouns too often to be read as units. */
static const char *const mute_names[] = {"bar",      "bars",       "quarter",
                                         "quarters", "atmosphere", "atmospheres"};

/* Symbols that count only right behind a digit ("60W"). */
static const char *const attached_only[] = {"W", "L", "J", "V", "in"};

#endif
