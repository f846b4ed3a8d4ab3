#include "axis.h"

#include <math.h>

static const double FAR = 60; /* times; beyond that small values would be one dot */

gs_axis gs_axis_of(double low, double high) {
    gs_axis a = {.low = low, .high = high, .log = low > 0 && high / low > FAR};
    if (a.log) a.low = log10(low), a.high = log10(high);
    double room = (a.high - a.low) * 0.08;
    if (room <= 0) room = fabs(a.high) > 0 ? fabs(a.high) * 0.1 : 1;
    a.low -= room;
    a.high += room;
    if (low >= 0 && !a.log && a.low < 0) a.low = 0;
    return a;
}

int gs_axis_at(const gs_axis *a, double value) {
    if (a->log) value = value > 0 ? log10(value) : a->low;
    double share = (value - a->low) / (a->high - a->low);
    return share <= 0 ? 0 : share >= 1 ? GS_AXIS_WIDTH : (int)lround(share * GS_AXIS_WIDTH);
}

/* The widest of the steps 10, 5, 2, 1 (of the range's own size) that gives two ticks at least. */
static int even_ticks(const gs_axis *a, gs_dec *ticks) {
    static const int64_t steps[] = {10, 5, 2, 1};
    int exponent = (int)floor(log10((a->high - a->low) / 3)), n = 0;
    double unit = pow(10, exponent);
    if (exponent < -GS_DEC_MAX_EXP || exponent > GS_DEC_MAX_EXP - 18) return 0;
    for (int i = 0; i < 4; i++) {
        double width = unit * (double)steps[i], first = ceil(a->low / width);
        double last = floor(a->high / width);
        if (fabs(first) > 1e15 || fabs(last) > 1e15) return 0;
        if (last - first < 1) continue;
        for (double k = first; k <= last && n < GS_AXIS_TICKS; k++)
            ticks[n++] = gs_dec_make((int64_t)k * steps[i], exponent);
        break;
    }
    return n;
}

static int log_ticks(const gs_axis *a, gs_dec *ticks) {
    int low = (int)ceil(a->low), high = (int)floor(a->high), n = 0;
    int step = (high - low) / 4 + 1;
    if (low < -GS_DEC_MAX_EXP || high > GS_DEC_MAX_EXP - 18) return 0;
    for (int k = low; k <= high && n < GS_AXIS_TICKS; k += step) ticks[n++] = gs_dec_make(1, k);
    return n;
}

int gs_axis_ticks(const gs_axis *a, gs_dec ticks[GS_AXIS_TICKS]) {
    if (!isfinite(a->low) || !isfinite(a->high) || a->high <= a->low) return 0;
    return a->log ? log_ticks(a, ticks) : even_ticks(a, ticks);
}

void gs_axis_put(gs_buf *out, const char *attribute, int at) {
    gs_buf_printf(out, " %s=\"%d.%02d%%\"", attribute, at / 100, at % 100);
}
