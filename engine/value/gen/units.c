/* Prints the tables of units: measures with their factors from udunits2, currencies from iso-codes,
 * and the sorted spellings of both. */
#include <math.h>
#include <udunits2.h>

#include "currencies.h"
#include "measures.h"
#include "nations.h"
#include "table.h"

enum { MAX_UNITS = 800, MAX_MEMBERS = 400, MAX_BASES = 60, TEXT = 160 };
enum { LARGE = 1, ATTACHED = 2, MONEY = 4 }; /* flags of a spelling, as in unit.c */

struct unit {
    char *name, *plural;
    const char *kind;
    int open, base, first_member, members;
    double low, high, offset;
};

static struct unit units[MAX_UNITS];
static int unit_count = 1; /* 0 is no unit */
static int members[MAX_MEMBERS], member_count;
static char *bases[MAX_BASES];
static int base_count = 1; /* 0 converts into nothing */
static struct entries words, symbols;
static ut_system *udunits;

static int is_one_of(const char *text, const char *const *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(text, list[i]) == 0) return 1;
    return 0;
}

static int add_unit(const char *name, const char *plural, const char *kind) {
    if (unit_count == MAX_UNITS) die("too many units at", name);
    units[unit_count] = (struct unit){.name = copy(name), .plural = copy(plural), .kind = kind};
    return unit_count++;
}

static void replace(char *text, const char *old, const char *new) {
    for (char *at; (at = strstr(text, old));) memcpy(at, new, strlen(new)); /* of one length */
}

/* "kilogramme" for "kilogram". */
static void add_gramme(const char *word, int unit, int flags) {
    char text[TEXT];
    const char *gram = strstr(word, "gram");
    if (!gram || strstr(gram, "gramm")) return;
    snprintf(text, sizeof text, "%.*sgramme%s", (int)(gram - word), word, gram + 4);
    add_entry(&words, text, unit, flags);
}

/* A word in any case, in British spelling too. */
static void add_word(const char *text, int unit, int flags) {
    char *folded = fold(text);
    if (is_one_of(folded, large_only, COUNT(large_only))) flags |= LARGE;
    add_entry(&words, folded, unit, flags);
    if (strpbrk(text, "\xC3\xC4\xC5"))
        add_entry(&words, text, unit, flags); /* the accented spelling as well */
    replace(folded, "meter", "metre");
    replace(folded, "liter", "litre");
    add_entry(&words, folded, unit, flags);
    add_gramme(folded, unit, flags);
    free(folded);
}

static void add_words(const char *list, int unit, int flags) {
    for (const char *item; (item = part(&list));) add_word(item, unit, flags);
}

static void add_symbols(const char *list, int unit, int flags) {
    for (const char *item; (item = part(&list));) {
        int attached = is_one_of(item, attached_only, COUNT(attached_only)) ? ATTACHED : 0;
        add_entry(&symbols, item, unit, flags | attached);
    }
}

static void add_form(int unit, const char *format, const char *a, const char *b) {
    char text[TEXT];
    snprintf(text, sizeof text, format, a, b);
    add_word(text, unit, 0);
}

/* ---- measures ---- */

static int base_of(const char *kind, const char *base) {
    char key[TEXT];
    snprintf(key, sizeof key, "%s %s", kind, base);
    for (int i = 1; i < base_count; i++)
        if (strcmp(bases[i], key) == 0) return i;
    if (base_count == MAX_BASES) die("too many bases at", key);
    bases[base_count] = copy(key);
    return base_count++;
}

static double factor_of(const char *expr, const char *base, double *offset) {
    ut_unit *from = ut_parse(udunits, expr, UT_UTF8), *to = ut_parse(udunits, base, UT_UTF8);
    if (!from) die("udunits2 does not know", expr);
    if (!to) die("udunits2 does not know", base);
    cv_converter *converter = ut_get_converter(from, to);
    if (!converter) die("udunits2 cannot convert", expr);
    *offset = cv_convert_double(converter, 0);
    double factor = cv_convert_double(converter, 1);
    if (fabs(*offset) < 1e-9)
        *offset = 0;
    else
        factor =
            (cv_convert_double(converter, 1e3) - *offset) / 1e3; /* far out, to lose no digits */
    cv_free(converter);
    ut_free(from);
    ut_free(to);
    return factor;
}

static void set_factor(int unit, const char *base, const char *low, const char *high) {
    struct unit *u = &units[unit];
    u->base = base_of(u->kind, base);
    u->low = factor_of(low, base, &u->offset);
    u->high = high ? factor_of(high, base, &u->offset) : u->low;
}

static void add_measure(const struct measure *m) {
    int unit = add_unit(m->name, m->plural, m->kind);
    if (m->base) set_factor(unit, m->base, m->expr, m->expr_high);
    if (!is_one_of(m->name, mute_names, COUNT(mute_names))) add_word(m->name, unit, 0);
    if (!is_one_of(m->plural, mute_names, COUNT(mute_names))) add_word(m->plural, unit, 0);
    add_words(m->words, unit, 0);
    add_symbols(m->symbols, unit, 0);
}

static int add_derived(const char *format, const struct length *l, const char *other,
                       const char *kind) {
    char name[TEXT], plural[TEXT];
    snprintf(name, sizeof name, format, l->name, other);
    snprintf(plural, sizeof plural, format, l->plural, other);
    int unit = add_unit(name, plural, kind);
    add_word(name, unit, 0);
    add_word(plural, unit, 0);
    return unit;
}

static void add_symbol_forms(int unit, const char *list, const char *const *formats, size_t n) {
    for (const char *item; (item = part(&list));)
        for (size_t i = 0; i < n; i++) {
            char text[TEXT];
            snprintf(text, sizeof text, formats[i], item);
            add_entry(&symbols, text, unit, 0);
        }
}

static void add_length(const struct length *l) {
    int unit = add_unit(l->name, l->plural, "LENGTH");
    set_factor(unit, "m", l->expr, NULL);
    add_word(l->name, unit, 0);
    add_word(l->plural, unit, 0);
    add_symbols(l->symbols, unit, 0);
}

static void add_power(const struct length *l, const char *adjective, const char *shorts,
                      int exponent) {
    static const char *const area[] = {"%s2", "%s²", "sq %s", "sq. %s", "sq.%s", "%s^2"};
    static const char *const volume[] = {"%s3", "%s³", "cu %s", "cu. %s", "cu.%s", "%s^3"};
    char format[TEXT], expr[TEXT], base[8];
    snprintf(format, sizeof format, "%s %%s%%s", adjective);
    int unit = add_derived(format, l, "", exponent == 2 ? "AREA" : "VOLUME");
    snprintf(expr, sizeof expr, "%s^%d", l->expr, exponent);
    snprintf(base, sizeof base, "m%d", exponent);
    set_factor(unit, base, expr, NULL);
    for (const char *item; (item = part(&shorts));) {
        add_form(unit, "%s %s", item, l->name);
        add_form(unit, "%s %s", item, l->plural);
    }
    if (exponent == 2) add_form(unit, "%s squared%s", l->plural, "");
    add_symbol_forms(unit, l->symbols, exponent == 2 ? area : volume, COUNT(area));
}

static void add_speed(const struct length *l, const struct time_part *t) {
    char other[TEXT], expr[TEXT], plural[TEXT], symbol[TEXT];
    snprintf(other, sizeof other, "per %s", t->name);
    int unit = add_derived("%s %s", l, other, "SPEED");
    snprintf(expr, sizeof expr, "%s/%s", l->expr, t->expr);
    set_factor(unit, "m/h", expr, NULL);
    snprintf(plural, sizeof plural, "%ss", t->name);
    snprintf(other, sizeof other, "%s %s", t->article, t->name);
    const char *const lengths_of[] = {l->name, l->plural};
    for (size_t i = 0; i < 2; i++) {
        add_form(unit, "%s %s", lengths_of[i], other);
        add_form(unit, "%s/%s", lengths_of[i], t->name);
        add_form(unit, "%s/%s", lengths_of[i], plural);
    }
    for (const char *list = t->symbols; *list;) {
        const char *format = symbol;
        snprintf(symbol, sizeof symbol, "%%s/%s", part(&list));
        add_symbol_forms(unit, l->symbols, &format, 1);
    }
    const char *format = symbol;
    snprintf(symbol, sizeof symbol, "%%s per %s", t->name); /* "60 km per hour" */
    add_symbol_forms(unit, l->symbols, &format, 1);
    if (strcmp(units[unit].name, "mile per hour") == 0) add_words("mph,m.p.h.,miles/hr", unit, 0);
    if (strcmp(units[unit].name, "kilometer per hour") == 0)
        add_words("kph,kmh,kmph,k.p.h.,km an hour,kms an hour", unit, 0);
}

static void add_measures(void) {
    for (size_t i = 0; i < COUNT(measures); i++) add_measure(&measures[i]);
    for (size_t i = 0; i < COUNT(alone); i++) add_measure(&alone[i]);
    for (size_t i = 0; i < COUNT(lengths); i++) add_length(&lengths[i]);
    for (size_t i = 0; i < COUNT(lengths); i++) {
        add_power(&lengths[i], "square", "sq,sq.", 2);
        add_power(&lengths[i], "cubic", "cu,cu.", 3);
        for (size_t k = 0; k < COUNT(time_parts); k++) add_speed(&lengths[i], &time_parts[k]);
    }
}

/* ---- currencies ---- */

static int unit_named(const char *name) {
    for (int i = 1; i < unit_count; i++)
        if (strcmp(units[i].name, name) == 0) return i;
    return 0;
}

static int is_national(const char *code) {
    return code[0] != 'X' || strcmp(code, "XAF") == 0 || strcmp(code, "XOF") == 0 ||
           strcmp(code, "XPF") == 0 || strcmp(code, "XCD") == 0;
}

static void add_code(const char *code) {
    if (!is_national(code) || unit_named(code)) return;
    int unit = add_unit(code, code, "MONEY");
    if (!is_one_of(code, mute_codes, COUNT(mute_codes))) add_symbols(code, unit, MONEY);
}

/* The register's own name of a currency, behind all that is written by hand. */
static void add_iso_name(const char *code, const char *name) {
    char plural[TEXT];
    int unit = unit_named(code);
    if (!unit || strpbrk(name, "(,") || code[0] == 'X') return;
    snprintf(plural, sizeof plural, "%ss", name);
    add_word(name, unit, MONEY);
    add_word(plural, unit, MONEY);
}

static void add_nationality_forms(int unit, const char *word_list) {
    for (size_t i = 0; i < COUNT(nations); i++) {
        if (strncmp(nations[i].code, units[unit].name, 2) != 0) continue;
        char people[TEXT], text[2 * TEXT];
        for (const char *list = nations[i].demonyms; *list;) {
            snprintf(people, sizeof people, "%s", part(&list));
            const char *rest = word_list;
            for (const char *word; (word = part(&rest));) {
                snprintf(text, sizeof text, "%s %s", people, word);
                add_word(text, unit, MONEY);
            }
        }
    }
}

static void add_currency_word(const struct currency_word *w) {
    char name[TEXT];
    const char *list = w->words;
    snprintf(name, sizeof name, "%s", part(&list));
    char plural[TEXT];
    const char *second = part(&list);
    snprintf(plural, sizeof plural, "%s", second ? second : name);
    int first = member_count;
    list = w->members;
    for (const char *code; (code = part(&list));) {
        int member = unit_named(code);
        if (!member) continue; /* iso-codes of this age does not have it */
        if (member_count == MAX_MEMBERS) die("too many members at", name);
        members[member_count++] = member;
    }
    for (int i = first; i < member_count; i++) add_nationality_forms(members[i], w->words);
    int unit = members[first], count = member_count - first;
    if (count == 0) die("no known currency for", name);
    if (count > 1) {
        strcat(name, "?");
        unit = add_unit(name, plural, "MONEY");
        units[unit].open = 1;
        units[unit].first_member = first;
        units[unit].members = count;
    } else {
        member_count = first;
    }
    add_words(w->words, unit, MONEY);
    add_symbols(w->symbols, unit, MONEY);
}

static void add_currencies(void) {
    json_t *root, *entry, *table = iso_table("iso_4217.json", "4217", &root);
    size_t i;
    json_array_foreach(table, i, entry) add_code(field(entry, "alpha_3"));
    for (i = 0; i < COUNT(withdrawn_codes); i++) add_code(withdrawn_codes[i]);
    add_code("BTC");
    add_code("ZWG");
    for (i = 0; i < COUNT(currency_words); i++) add_currency_word(&currency_words[i]);
    for (i = 0; i < COUNT(currency_forms); i++) {
        int unit = unit_named(currency_forms[i].code);
        if (!unit) continue;
        add_words(currency_forms[i].words, unit, MONEY);
        add_symbols(currency_forms[i].symbols, unit, MONEY);
    }
    for (i = 0; i < COUNT(subunits); i++) {
        const char *plural = strchr(subunits[i].words, ',') + 1;
        char shown[TEXT];
        snprintf(shown, sizeof shown, "%.*s", (int)strcspn(plural, ","), plural);
        int unit = add_unit(subunits[i].name, shown, "MONEY");
        units[unit].open = subunits[i].open;
        add_words(subunits[i].words, unit, MONEY);
        add_symbols(subunits[i].symbols, unit, MONEY);
    }
    json_array_foreach(table, i, entry) add_iso_name(field(entry, "alpha_3"), field(entry, "name"));
    json_decref(root);
}

/* ---- output ---- */

/* A factor as a decimal; where it is none of 13 digits, the nearest one outside. */
static void print_decimal(double value, int up) {
    char text[40], digits[24];
    snprintf(text, sizeof text, "%.12e", value);
    if (fabs(strtod(text, NULL) - value) > 4e-16 * fabs(value))
        snprintf(text, sizeof text, "%.15e", value * (up ? 1 + 2e-15 : 1 - 2e-15));
    const char *mark = strchr(text, 'e');
    size_t n = 0;
    for (const char *p = text; p < mark; p++)
        if (*p != '.') digits[n++] = *p;
    int exp = atoi(mark + 1) - (int)(n - 1);
    while (n > 1 && digits[n - 1] == '0') {
        n--;
        exp++;
    }
    digits[n] = '\0';
    printf("{%s, %d}", digits, strcmp(digits, "0") == 0 ? 0 : exp);
}

static void print_units(void) {
    printf("static const struct unit_row units[] = {\n    {.name = \"\", .plural = \"\"},\n");
    for (int i = 1; i < unit_count; i++) {
        const struct unit *u = &units[i];
        if (strlen(u->name) > 40) die("too long a name", u->name);
        printf("    {\"%s\", \"%s\", GS_UK_%s, %d, %d, %d, %d, ", u->name, u->plural, u->kind,
               u->open, u->base, u->first_member, u->members);
        print_decimal(u->low, 0);
        printf(", ");
        print_decimal(u->high, 1);
        printf(", ");
        print_decimal(u->offset, 0);
        printf("},\n");
    }
    printf("};\nstatic const gs_unit unit_members[] = {");
    for (int i = 0; i < member_count; i++) printf("%d, ", members[i]);
    printf("};\n");
}

static void print_spellings(const char *title, struct entries *list) {
    sort_entries(list);
    printf("static const struct spelling %s[] = {\n", title);
    for (size_t i = 0; i < list->count; i++) {
        printf("    {");
        print_text(list->items[i].text);
        printf(", %d, %d},\n", list->items[i].value, list->items[i].flags);
    }
    printf("};\nstatic const unsigned short %s_at[257] = {", title);
    size_t at = 0;
    for (int byte = 0; byte <= 256; byte++) {
        while (at < list->count && (unsigned char)list->items[at].text[0] < byte) at++;
        printf("%zu, ", at);
    }
    printf("};\n");
}

static void print_names(void) {
    struct entries names = {0};
    for (int i = 1; i < unit_count; i++) add_entry(&names, units[i].name, i, 0);
    sort_entries(&names);
    printf("static const gs_unit units_by_name[] = {");
    for (size_t i = 0; i < names.count; i++) printf("%d, ", names.items[i].value);
    printf("};\n");
}

/* By country; some have two. */
static void print_money_of(void) {
    struct entries all = {0};
    for (size_t i = 0; i < COUNT(money_of); i++) {
        const char *list = money_of[i].countries;
        int unit = unit_named(money_of[i].code);
        for (const char *code; (code = part(&list));) add_entry(&all, code, unit, 0);
    }
    qsort(all.items, all.count, sizeof *all.items, by_text);
    printf("static const struct money_of money_of[] = {\n");
    for (size_t i = 0; i < all.count; i++)
        printf("    {\"%s\", %d},\n", all.items[i].text, all.items[i].value);
    printf("};\n");
}

int main(void) {
    ut_set_error_message_handler(ut_ignore);
    udunits = ut_read_xml(NULL);
    if (!udunits) die("udunits2 has no database", "");
    add_currencies(); /* first, so that "pounds" is money */
    add_measures();
    printf("#ifdef GS_UNITS_WANTED\n");
    print_units();
    print_names();
    print_money_of();
    printf("#endif\n#ifdef GS_SPELLINGS_WANTED\n");
    print_spellings("unit_words", &words);
    print_spellings("unit_symbols", &symbols);
    printf("#endif\n");
    ut_free_system(udunits);
    return 0;
}
