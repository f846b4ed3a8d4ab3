#include "pack.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "compiled.h"
#include "fits.h"
#include "lemma.h"
#include "phrases.h"

gs_pack *gs_pack_new(gs_arena *arena, gs_kinds *kinds) {
    gs_pack *pack = gs_alloc(arena, sizeof *pack);
    pack->arena = arena;
    pack->kinds = kinds;
    pack->lexicon = gs_lexicon_new(arena);
    return pack;
}

gs_lexicon *gs_pack_lexicon(gs_pack *pack) {
    return pack->lexicon;
}

uint32_t gs_pack_patterns(const gs_pack *pack) {
    return pack->npatterns;
}

uint32_t gs_pack_measures(const gs_pack *pack) {
    return pack->nmeasures;
}

static const gs_setting *copy_settings(gs_arena *arena, const gs_setting *from, uint32_t n) {
    gs_setting *to = gs_alloc(arena, n * sizeof *to);
    for (uint32_t i = 0; i < n; i++)
        to[i] = (gs_setting){gs_strdup(arena, from[i].field), gs_strdup(arena, from[i].value)};
    return to;
}

static const char *const *copy_list(gs_arena *arena, const char *const *from, uint32_t n) {
    const char **to = gs_alloc(arena, n * sizeof *to);
    for (uint32_t i = 0; i < n; i++) to[i] = gs_strdup(arena, from[i]);
    return to;
}

void gs_pack_add_pattern(gs_pack *pack, const gs_pattern_decl *decl) {
    gs_pattern_decl copy = *decl;
    copy.kind = gs_strdup(pack->arena, decl->kind);
    copy.text = gs_strdup(pack->arena, decl->text);
    copy.file = pack->file = gs_strdup_again(pack->arena, decl->file, pack->file);
    copy.settings = copy_settings(pack->arena, decl->settings, decl->nsettings);
    GS_GROW(pack->arena, pack->patterns, pack->npatterns, pack->cappatterns);
    pack->patterns[pack->npatterns++] = copy;
}

void gs_pack_add_measure(gs_pack *pack, const gs_measure_decl *decl) {
    gs_arena *a = pack->arena;
    gs_measure_decl copy = *decl;
    copy.name = gs_strdup(a, decl->name);
    copy.doc = gs_strdup(a, decl->doc ? decl->doc : "");
    copy.unit = gs_strdup(a, decl->unit ? decl->unit : "count");
    copy.file = pack->file = gs_strdup_again(a, decl->file, pack->file);
    copy.nouns = copy_list(a, decl->nouns, decl->nnouns);
    copy.verbs = copy_list(a, decl->verbs, decl->nverbs);
    copy.counts = copy_list(a, decl->counts, decl->ncounts);
    copy.never = copy_list(a, decl->never, decl->nnever);
    copy.settings = copy_settings(a, decl->settings, decl->nsettings);
    GS_GROW(a, pack->measures, pack->nmeasures, pack->capmeasures);
    pack->measures[pack->nmeasures++] = copy;
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool unknown_field(const gs_kind *kind, const char *field, gs_err *err) {
    gs_err_set(err, GS_E_RULE, "", 0, 0, "kind \"%s\" has no field \"%s\"", kind->name, field);
    const char *near = gs_field_nearest(kind, field);
    if (near)
        gs_err_hint(err, "did you mean \"%s\"?", near);
    else
        gs_err_hint(err, "declare it in kind \"%s\", or name the field in the slot: {slot:field}",
                    kind->name);
    return false;
}

/* "{entity}" means {entity:entity}: often it was only to stand there. */
static bool unknown_slot(const gs_kind *kind, const gs_slot *slot, gs_err *err) {
    unknown_field(kind, slot->field, err);
    if (strcmp(slot->name, slot->field) != 0 || gs_field_nearest(kind, slot->field)) return false;
    gs_err_hint(err,
                "declare it in kind \"%s\", or name the field in the slot: {%s:field}, or {%s:_} "
                "where it fills none",
                kind->name, slot->name, slot->name);
    return false;
}

static int slot_named(const gs_slots *slots, const char *name) {
    for (uint32_t i = 0; slots && i < slots->nslots; i++)
        if (strcmp(slots->slots[i].field, name) == 0 || strcmp(slots->slots[i].name, name) == 0)
            return (int)i;
    return -1;
}

static bool resolve_setting(const gs_kind *kind, const gs_slots *slots, const gs_setting *setting,
                            gs_given *out, gs_err *err) {
    *out = (gs_given){.value = setting->value, .slot = -1};
    if (strcmp(setting->field, "modality") == 0) {
        out->field = GS_FIELD_MODALITY;
        for (int m = 0; m < GS_MODALITIES; m++)
            if (strcmp(gs_modality_name((gs_modality)m), setting->value) == 0) return true;
        gs_err_set(err, GS_E_RULE, "", 0, 0,
                   "modality \"%s\" is not one of asserted, planned, possible, denied",
                   setting->value);
        return false;
    }
    out->field = gs_field_index(kind, setting->field);
    if (out->field < 0) return unknown_field(kind, setting->field, err);
    if (setting->value[0] != '=')
        return gs_constant_fits(setting->value, &kind->fields[out->field], out, err);
    out->value = NULL;
    out->slot = slot_named(slots, setting->value + 1);
    if (out->slot >= 0)
        return gs_slot_fits(&slots->slots[out->slot], &kind->fields[out->field], err);
    gs_err_set(err, GS_E_RULE, "", 0, 0, "\"%s\" names no slot of the pattern", setting->value);
    return false;
}

static bool resolve_settings(gs_pack *pack, const gs_kind *kind, const gs_slots *slots,
                             const gs_setting *settings, uint32_t n, gs_given **out, gs_err *err) {
    *out = gs_alloc(pack->arena, n * sizeof **out);
    for (uint32_t i = 0; i < n; i++)
        if (!resolve_setting(kind, slots, &settings[i], &(*out)[i], err)) return false;
    return true;
}

/* Compiling is most of what a pattern costs at the start, and few sentences need it. So it waits
 * until then, unless it may fail: PCRE2 code is at most three times as long as an expression of
 * words and has at most 64 KiB. */
enum { LONGEST_TO_WAIT = 16 * 1024 };

static bool may_wait(const gs_slots *slots) {
    size_t n = strlen(slots->expression);
    return slots->plain && n <= LONGEST_TO_WAIT && gs_utf8_valid(slots->expression, n, NULL);
}

static gs_pattern *fresh_code(const gs_pack *pack, uint32_t i, gs_err *err) {
    gs_pattern *fresh = pack->saved ? gs_pattern_restore(&pack->saved[i]) : NULL;
    const gs_slots *slots = &pack->compiled[i].slots;
    bool placed = slots->start.kind != GS_START_ANYWHERE;
    uint32_t flags = GS_PATTERN_CASELESS | (placed ? GS_PATTERN_ANCHORED : 0);
    return fresh ? fresh : gs_pattern_new(slots->expression, flags, err);
}

static const gs_pattern *compile_code(const gs_pack *pack, uint32_t i, gs_err *err) {
    gs_pattern *fresh = fresh_code(pack, i, err), *first = NULL;
    if (!fresh || atomic_compare_exchange_strong(&pack->codes[i], &first, fresh)) return fresh;
    gs_pattern_free(fresh);
    return first;
}

const gs_pattern *gs_pattern_code(const gs_pack *pack, uint32_t i, gs_err *err) {
    const gs_pattern *code = atomic_load(&pack->codes[i]);
    return code ? code : compile_code(pack, i, err);
}

bool gs_pack_save_codes(gs_pack *pack, gs_err *err) {
    uint32_t n = pack->ncompiled, made = 0;
    const gs_pattern **codes = gs_xmalloc((n + 1) * sizeof *codes);
    while (made < n && (codes[made] = gs_pattern_code(pack, made, err))) made++;
    if (made == n) {
        gs_saved *saved = gs_alloc(pack->arena, n * sizeof *saved);
        gs_patterns_save(codes, n, pack->arena, saved);
        pack->saved = saved;
    }
    for (uint32_t i = 0; i < n; i++) gs_pattern_free(atomic_exchange(&pack->codes[i], NULL));
    free(codes);
    return made == n;
}

static bool compile_pattern(gs_pack *pack, const gs_pattern_decl *decl, gs_compiled_pattern *p,
                            gs_err *err) {
    p->kind = gs_kinds_named(pack->kinds, decl->kind);
    if (!p->kind) {
        gs_err_set(err, GS_E_FOLLOWS, "", 0, 0, "there is no kind \"%s\"", decl->kind);
        const char *near = gs_kind_nearest(pack->kinds, decl->kind);
        if (near) gs_err_hint(err, "did you mean \"%s\"?", near);
        return false;
    }
    if (!gs_slots_translate(pack->arena, pack->lexicon, decl->text, &p->slots, err)) return false;
    for (uint32_t i = 0; i < p->slots.nslots; i++) {
        p->fields[i] = GS_FIELD_NONE;
        if (p->slots.slots[i].field[0] == '_')
            continue; /* {place:_}: must be there, fills nothing */
        p->fields[i] = gs_field_index(p->kind, p->slots.slots[i].field);
        if (p->fields[i] < 0) return unknown_slot(p->kind, &p->slots.slots[i], err);
        if (!gs_slot_fits(&p->slots.slots[i], &p->kind->fields[p->fields[i]], err)) return false;
    }
    if (!resolve_settings(pack, p->kind, &p->slots, decl->settings, decl->nsettings, &p->given,
                          err))
        return false;
    p->ngiven = decl->nsettings;
    if (!gs_pattern_tells_all(p, err)) return false;
    p->origin = gs_sprintf(pack->arena, "%s:%u", base_name(decl->file), decl->line);
    if (!may_wait(&p->slots) && !compile_code(pack, pack->ncompiled, err)) return false;
    gs_anchors_enter(pack, p);
    return true;
}

#define BIT(type) (1u << (type))

static const struct {
    const char *unit;
    uint32_t types;
    gs_unit_kind kind;
    bool counted;
} unit_classes[] = {
    {"money", BIT(GS_M_MONEY), GS_UK_NONE, false},
    {"percent", BIT(GS_M_PERCENT), GS_UK_NONE, false},
    {"count", BIT(GS_M_NUMBER), GS_UK_NONE, true},
    {"people", BIT(GS_M_NUMBER), GS_UK_NONE, true},
    {"number", BIT(GS_M_NUMBER), GS_UK_NONE, false},
    {"ratio", BIT(GS_M_RATIO), GS_UK_NONE, false},
    {"duration", BIT(GS_M_DURATION), GS_UK_NONE, false},
    {"measure", BIT(GS_M_MEASURE), GS_UK_NONE, false},
    {"length", BIT(GS_M_MEASURE), GS_UK_LENGTH, false},
    {"area", BIT(GS_M_MEASURE), GS_UK_AREA, false},
    {"volume", BIT(GS_M_MEASURE), GS_UK_VOLUME, false},
    {"mass", BIT(GS_M_MEASURE), GS_UK_MASS, false},
    {"speed", BIT(GS_M_MEASURE), GS_UK_SPEED, false},
    {"temperature", BIT(GS_M_MEASURE), GS_UK_TEMPERATURE, false},
    {"energy", BIT(GS_M_MEASURE), GS_UK_ENERGY, false},
    {"power", BIT(GS_M_MEASURE), GS_UK_POWER, false},
    {"data", BIT(GS_M_MEASURE), GS_UK_DATA, false},
};

static bool unit_class(gs_compiled_measure *m, gs_err *err) {
    for (size_t i = 0; i < sizeof unit_classes / sizeof *unit_classes; i++) {
        if (strcmp(unit_classes[i].unit, m->decl->unit)) continue;
        m->types = unit_classes[i].types;
        m->unit_kind = unit_classes[i].kind;
        m->counted = unit_classes[i].counted;
        return true;
    }
    gs_err_set(err, GS_E_RULE, "", 0, 0, "measure \"%s\" has an unknown unit \"%s\"", m->decl->name,
               m->decl->unit);
    gs_err_hint(err, "use money, percent, count, people, number, ratio, duration, length, area, "
                     "volume, mass, speed, temperature, energy, power or data");
    return false;
}

static bool enter_phrases(gs_pack *pack, const char *const *list, uint32_t n, gs_cue_class class,
                          uint32_t index, gs_err *err) {
    for (uint32_t i = 0; i < n; i++) {
        const char *const *phrases;
        uint32_t count = gs_phrases(pack->scratch, pack->lexicon, list[i], &phrases, err);
        if (!count) return false;
        for (uint32_t k = 0; k < count; k++) gs_cues_add(pack->cues, phrases[k], class, index);
    }
    return true;
}

static bool compile_measure(gs_pack *pack, const gs_measure_decl *decl, gs_compiled_measure *m,
                            uint32_t index, gs_err *err) {
    m->decl = decl;
    m->origin = gs_sprintf(pack->arena, "%s:%u", base_name(decl->file), decl->line);
    if (!unit_class(m, err)) return false;
    gs_setting *settings = gs_alloc(pack->arena, (decl->nsettings + 1) * sizeof *settings);
    uint32_t n = 0;
    for (uint32_t i = 0; i < decl->nsettings; i++) {
        if (strcmp(decl->settings[i].field, "directed") == 0)
            m->directed = true;
        else if (strcmp(decl->settings[i].field, "noun_needed") == 0)
            m->noun_needed = true;
        else
            settings[n++] = decl->settings[i];
    }
    if (!resolve_settings(pack, pack->figure, NULL, settings, n, &m->given, err)) return false;
    m->ngiven = n;
    return enter_phrases(pack, decl->nouns, decl->nnouns, GS_CUE_NOUN, index, err) &&
           enter_phrases(pack, decl->verbs, decl->nverbs, GS_CUE_VERB, index, err) &&
           enter_phrases(pack, decl->counts, decl->ncounts, GS_CUE_COUNT, index, err) &&
           enter_phrases(pack, decl->never, decl->nnever, GS_CUE_NEVER, index, err);
}

static void find_figure_fields(gs_pack *pack) {
    const gs_kind *k = pack->figure = gs_kinds_named(pack->kinds, "figure");
    if (!k) return;
    pack->f_measure = gs_field_index(k, "measure");
    pack->f_of = gs_field_index(k, "of");
    pack->f_partner = gs_field_index(k, "partner");
    pack->f_place = gs_field_index(k, "place");
    pack->f_period = gs_field_index(k, "period");
    pack->f_amount = gs_field_index(k, "amount");
    pack->f_part = gs_field_index(k, "part");
    pack->f_nature = gs_field_index(k, "nature");
    if (pack->f_measure < 0 || pack->f_amount < 0) pack->figure = NULL;
}

const gs_kind *gs_pack_bind(const gs_pack *pack, const char *kind, const gs_binding *fields) {
    const gs_kind *k = gs_kinds_named(pack->kinds, kind);
    for (const gs_binding *f = fields; k && f->name; f++)
        if ((*f->index = gs_field_index(k, f->name)) < 0) return NULL;
    return k;
}

/* Acts and outcomes are told alike; only the field of the name is called otherwise. */
static const gs_kind *bind_acts(const gs_pack *pack, const char *kind, const char *name,
                                gs_act_fields *f) {
    return gs_pack_bind(pack, kind,
                        (const gs_binding[]){{name, &f->name},
                                             {"tense", &f->tense},
                                             {"by", &f->by},
                                             {"who", &f->who},
                                             {"what", &f->what},
                                             {"which", &f->which},
                                             {"about", &f->about},
                                             {"rest", &f->rest},
                                             {"negated", &f->negated},
                                             {"period", &f->period},
                                             {0}});
}

static void bind_background_kinds(gs_pack *pack) {
    const gs_binding of_amount[] = {{"amount", &pack->a_amount},
                                    {"digits", &pack->a_digits},
                                    {"anagram", &pack->a_anagram},
                                    {"noun", &pack->a_noun},
                                    {"of", &pack->a_of},
                                    {"owner", &pack->a_owner},
                                    {"period", &pack->a_period},
                                    {"about", &pack->a_about},
                                    {"aside", &pack->a_aside},
                                    {"measure", &pack->a_measure},
                                    {0}};
    /* Both kinds have the same fields in the same order, so one set of indexes serves them. */
    pack->how_long = gs_pack_bind(pack, "how_long", of_amount);
    pack->amount = gs_pack_bind(pack, "amount", of_amount);
    if (!pack->amount || (pack->how_long && pack->how_long->nfields != pack->amount->nfields))
        pack->how_long = NULL;
    pack->cell = gs_pack_bind(pack, "cell",
                              (const gs_binding[]){{"table", &pack->c_table},
                                                   {"row", &pack->c_row},
                                                   {"column", &pack->c_column},
                                                   {"label", &pack->c_label},
                                                   {"heading", &pack->c_heading},
                                                   {"amount", &pack->c_amount},
                                                   {0}});
    pack->moment = gs_pack_bind(pack, "moment", (const gs_binding[]){{"date", &pack->m_date}, {0}});
    pack->no_day =
        gs_pack_bind(pack, "no_day", (const gs_binding[]){{"month", &pack->n_month}, {0}});
    pack->span = gs_pack_bind(pack, "span", (const gs_binding[]){{"period", &pack->s_period}, {0}});
    pack->statement =
        gs_pack_bind(pack, "statement", (const gs_binding[]){{"question", &pack->s_question}, {0}});
    pack->act = bind_acts(pack, "act", "act", &pack->act_fields);
    pack->outcome = bind_acts(pack, "outcome", "matter", &pack->outcome_fields);
    gs_pack_bind(pack, "act",
                 (const gs_binding[]){{"told", &pack->act_told}, {"plain", &pack->act_plain}, {0}});
    gs_pack_bind(pack, "outcome", (const gs_binding[]){{"state", &pack->outcome_state}, {0}});
}

static void enter_word_classes(gs_pack *pack) {
    for (int class = 0; class < GS_W_CLASSES; class ++) {
        const char *set = gs_word_class_set((gs_word_class) class);
        const gs_entry *entry;
        for (size_t i = 0; (entry = gs_lexicon_at(pack->lexicon, set, i)) != NULL; i++) {
            const char *const *phrases;
            uint32_t n = gs_phrases(pack->scratch, pack->lexicon, entry->form, &phrases, NULL);
            for (uint32_t k = 0; k < n; k++)
                gs_cues_add(pack->cues, phrases[k], GS_CUE_WORD, (uint32_t) class);
        }
    }
}

/* Told with the words of the pattern's author, not with the expression that was made of them. */
static void place(gs_err *err, const char *file, uint32_t line, const char *what) {
    gs_err copy = *err;
    char *made = strstr(copy.text, ", at character ");
    if (made) *made = '\0';
    if (made && strstr(copy.text, "lookbehind"))
        gs_err_hint(&copy, "a blank stands for any white space; inside (?<! ) write \\\\s for one");
    gs_err_set(err, copy.code, file, line, 0, "%s in %.160s", copy.text, what);
    gs_err_hint(err, "%s", copy.hint);
}

/* The kinds that are filled without patterns, and the word sets that tell them. */
static void bind_kinds(gs_pack *pack) {
    find_figure_fields(pack);
    bind_background_kinds(pack);
    pack->quote = gs_kinds_named(pack->kinds, "quote");
    pack->name = gs_kinds_named(pack->kinds, "name");
    pack->spelling = gs_kinds_named(pack->kinds, "spelling");
    pack->naming = gs_kinds_named(pack->kinds, "naming");
    pack->located = gs_pack_bind(pack, "located", (const gs_binding[]){{0}});
    pack->definition = gs_pack_bind(pack, "definition", (const gs_binding[]){{0}});
    pack->origin = gs_pack_bind(pack, "origin", (const gs_binding[]){{0}});
}

static void enter_word_sets(gs_pack *pack) {
    enter_word_classes(pack);
    gs_acts_enter(pack);
    gs_outcomes_enter(pack);
    gs_pack_enter_events(pack);
    gs_pack_enter_ranks(pack);
    gs_pack_enter_moves(pack);
    gs_pack_enter_roles(pack);
    gs_pack_enter_ages(pack);
    gs_pack_enter_topics(pack);
    gs_pack_enter_scenes(pack);
    gs_pack_enter_frames(pack);
    gs_pack_enter_happenings(pack);
    gs_pack_enter_orders(pack);
    gs_pack_enter_to_come(pack);
}

static void compile_patterns(gs_pack *pack, gs_problems *problems) {
    pack->compiled = gs_alloc(pack->arena, pack->npatterns * sizeof *pack->compiled);
    pack->codes = gs_alloc(pack->arena, pack->npatterns * sizeof *pack->codes);
    for (uint32_t i = 0; i < pack->npatterns; i++) {
        const gs_pattern_decl *decl = &pack->patterns[i];
        gs_err err = {0};
        if (compile_pattern(pack, decl, &pack->compiled[pack->ncompiled], &err)) {
            pack->compiled[pack->ncompiled++].decl = decl;
            continue;
        }
        place(&err, decl->file, decl->line, decl->text);
        gs_problems_add(problems, &err);
    }
    gs_anchors_index(pack);
}

static void compile_measures(gs_pack *pack, gs_problems *problems) {
    pack->figures = gs_alloc(pack->arena, pack->nmeasures * sizeof *pack->figures);
    for (uint32_t i = 0; pack->figure && i < pack->nmeasures; i++) {
        const gs_measure_decl *decl = &pack->measures[i];
        gs_err err = {0};
        if (compile_measure(pack, decl, &pack->figures[i], i, &err)) continue;
        pack->figures[i].types = 0;
        place(&err, decl->file, decl->line, decl->name);
        gs_problems_add(problems, &err);
    }
    pack->nfigures = pack->figure ? pack->nmeasures : 0;
}

void gs_pack_finish(gs_pack *pack, gs_problems *problems) {
    pack->scratch = gs_arena_new();
    bind_kinds(pack);
    gs_lemma_prepare(pack->arena, pack->lexicon);
    pack->cues = gs_cues_new(pack->scratch);
    enter_word_sets(pack);
    compile_patterns(pack, problems);
    compile_measures(pack, problems);
    pack->cues = gs_cues_settle(pack->cues, pack->arena);
    gs_arena_free(pack->scratch);
    pack->scratch = NULL;
}

void gs_pack_free(gs_pack *pack) {
    for (uint32_t i = 0; pack && i < pack->ncompiled; i++) gs_pattern_free(pack->codes[i]);
}
