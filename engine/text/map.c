#include "map.h"

#include "base/search.h"

void gs_map_add(gs_arena *arena, gs_map *map, uint32_t at, uint32_t to, uint32_t step) {
    if (map->count) {
        gs_mapseg *last = &map->segs[map->count - 1];
        if (last->step && last->step == step && last->to + (at - last->at) * step == to) return;
        if (last->at == at) {
            *last = (gs_mapseg){at, to, step};
            return;
        }
    }
    GS_GROW(arena, map->segs, map->count, map->cap);
    map->segs[map->count++] = (gs_mapseg){at, to, step};
}

void gs_map_cut(gs_map *map, uint32_t at) {
    while (map->count && map->segs[map->count - 1].at >= at) map->count--;
}

uint32_t gs_map_to(const gs_map *map, uint32_t at) {
    if (!map->count) return at;
    uint32_t next;
    GS_SEARCH(next, 1, map->count, map->segs[next].at <= at);
    const gs_mapseg *seg = &map->segs[next - 1];
    return seg->to + (at < seg->at ? 0 : at - seg->at) * seg->step;
}
