/* Prints the table of countries: iso_3166-1 from iso-codes, with the names of nations.h. */
#include "nations.h"
#include "table.h"

enum { MAX_COUNTRIES = 300 };

struct row {
    char code[3], code3[4];
    char *name, *official;
};

static int by_code(const void *a, const void *b) {
    return strcmp(((const struct row *)a)->code, ((const struct row *)b)->code);
}

static const struct nation *nation_of(const char *code) {
    for (size_t i = 0; i < COUNT(nations); i++)
        if (strcmp(nations[i].code, code) == 0) return &nations[i];
    return strcmp(code, kosovo.code) == 0 ? &kosovo : NULL;
}

/* The name to show: ours, the common one, or the short one. */
static const char *shown_name(json_t *entry, const struct nation *nation) {
    if (nation && nation->names[0] == '=') {
        const char *names = nation->names + 1;
        return part(&names);
    }
    return *field(entry, "common_name") ? field(entry, "common_name") : field(entry, "name");
}

static void read_row(json_t *entry, struct row *row) {
    const char *code = field(entry, "alpha_2");
    const char *shown = shown_name(entry, nation_of(code));
    const char *official = field(entry, "official_name");
    snprintf(row->code, sizeof row->code, "%s", code);
    snprintf(row->code3, sizeof row->code3, "%s", field(entry, "alpha_3"));
    row->name = copy(shown);
    row->official = copy(strcmp(official, row->name) == 0 ? "" : official);
}

static void add_folded(struct entries *list, const char *name, int value) {
    char *folded = fold(name);
    add_entry(list, folded, value, 0);
    free(folded);
}

static void add_nation(const struct row *row, int at, struct entries *names) {
    const struct nation *nation = nation_of(row->code);
    add_folded(names, row->name, at);
    if (!nation) return;
    const char *list = nation->names + (nation->names[0] == '=');
    for (const char *item; (item = part(&list));) add_folded(names, item, at);
}

static void print_names(const char *title, struct entries *list) {
    sort_entries(list);
    printf("static const struct country_name %s[] = {\n", title);
    for (size_t i = 0; i < list->count; i++) {
        printf("    {");
        print_text(list->items[i].text);
        printf(", %d},\n", list->items[i].value);
    }
    printf("};\n");
}

int main(void) {
    static struct row rows[MAX_COUNTRIES];
    size_t count = 0, i;
    struct entries names = {0};
    json_t *root, *entry, *table = iso_table("iso_3166-1.json", "3166-1", &root);
    json_array_foreach(table, i, entry) {
        if (count + 1 < MAX_COUNTRIES) read_row(entry, &rows[count++]);
    }
    rows[count++] = (struct row){"XK", "", copy("Kosovo"), copy("Republic of Kosovo")};
    qsort(rows, count, sizeof *rows, by_code);
    printf("static const gs_country countries[] = {\n");
    for (i = 0; i < count; i++) {
        printf("    {\"%s\", ", rows[i].code);
        print_text(rows[i].name);
        printf(", ");
        print_text(rows[i].official);
        printf("},\n");
        add_nation(&rows[i], (int)i, &names);
    }
    printf("};\n");
    json_array_foreach(table, i, entry) { /* behind ours, which win */
        struct row key, *row;
        snprintf(key.code, sizeof key.code, "%s", field(entry, "alpha_2"));
        row = bsearch(&key, rows, count, sizeof *rows, by_code);
        if (!row) continue;
        add_folded(&names, field(entry, "name"), (int)(row - rows));
        add_folded(&names, row->official, (int)(row - rows));
    }
    print_names("country_names", &names);
    json_decref(root);
    return 0;
}
