#include <stdio.h>

int main(void) {
    puts("gainsay " GS_VERSION);
    return 0;
}
