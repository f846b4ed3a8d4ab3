/* axis: numbers on a line, for the plots of the HTML report.
 *
 * Places on a line are ten-thousandths of its width, so that plots scale without a script and the
 * output does not depend on how a machine prints fractions.
 */
#ifndef GS_REPORT_AXIS_H
#define GS_REPORT_AXIS_H

#include <stdint.h>

#include "base/buf.h"
#include "value/dec.h"

typedef struct gs_axis {
    double low, high; /* of logarithms where `log` */
    bool log;         /* the amounts lie too far apart for an even scale */
} gs_axis;

enum { GS_AXIS_WIDTH = 10000, GS_AXIS_TICKS = 8 };

/* An axis that holds low..high with some room on both sides. */
gs_axis gs_axis_of(double low, double high);
/* Where a value stands: 0 .. GS_AXIS_WIDTH, held to the ends. */
int gs_axis_at(const gs_axis *axis, double value);
/* Round values along the axis, at most GS_AXIS_TICKS; returns how many. */
int gs_axis_ticks(const gs_axis *axis, gs_dec ticks[GS_AXIS_TICKS]);

/* ` x1="12.34%"` */
void gs_axis_put(gs_buf *out, const char *attribute, int at);

#endif
