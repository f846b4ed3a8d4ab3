/* Prints files as C strings, each with the SHA-256 (FIPS 180-4) that a Content-Security-Policy
 * names it by: embed NAME FILE ... */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t turn(uint32_t x, int n) {
    return x >> n | x << (32 - n);
}

static void fill(uint32_t w[64], const unsigned char *block) {
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
               (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + a + w[i - 7] + b;
    }
}

static void mix(uint32_t state[8], const unsigned char *block) {
    uint32_t w[64], s[8];
    fill(w, block);
    memcpy(s, state, sizeof s);
    for (int i = 0; i < 64; i++) {
        uint32_t e = turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25);
        uint32_t one = s[7] + e + ((s[4] & s[5]) ^ (~s[4] & s[6])) + K[i] + w[i];
        uint32_t a = turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22);
        uint32_t two = a + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += one;
        s[0] = one + two;
    }
    for (int i = 0; i < 8; i++) state[i] += s[i];
}

static void sha256(const unsigned char *text, size_t n, unsigned char out[33]) {
    uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    unsigned char last[128] = {0};
    size_t rest = n % 64, end = rest < 56 ? 64 : 128;
    for (size_t at = 0; at + 64 <= n; at += 64) mix(state, text + at);
    memcpy(last, text + n - rest, rest);
    last[rest] = 0x80;
    for (int i = 0; i < 8; i++)
        last[end - 1 - (size_t)i] = (unsigned char)((uint64_t)n * 8 >> 8 * i);
    for (size_t at = 0; at < end; at += 64) mix(state, last + at);
    for (int i = 0; i < 32; i++) out[i] = (unsigned char)(state[i / 4] >> (24 - 8 * (i % 4)));
    out[32] = 0;
}

static void print_base64(const unsigned char hash[33]) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 33; i += 3) {
        uint32_t three =
            (uint32_t)hash[i] << 16 | (uint32_t)hash[i + 1] << 8 | (i + 2 < 33 ? hash[i + 2] : 0);
        printf("%c%c%c", digits[three >> 18], digits[three >> 12 & 63], digits[three >> 6 & 63]);
        putchar(i < 30 ? digits[three & 63] : '=');
    }
}

static void print_file(const char *name, const unsigned char *text, size_t n) {
    unsigned char hash[33];
    sha256(text, n, hash);
    printf("static const char %s_hash[] = \"sha256-", name);
    print_base64(hash);
    printf("\";\nstatic const char %s[] =\n    \"", name);
    for (size_t i = 0; i < n; i++) {
        if (text[i] == '\n')
            printf("\\n\"%s", i + 1 < n ? "\n    \"" : "");
        else if (text[i] == '"' || text[i] == '\\')
            printf("\\%c", text[i]);
        else if (text[i] < 0x20 || text[i] >= 0x7f)
            printf("\\%03o", text[i]);
        else
            putchar(text[i]);
    }
    puts(";");
}

int main(int argc, char **argv) {
    enum { MOST = 1 << 18 };
    unsigned char *text = malloc(MOST);
    if (!text) return 2;
    for (int i = 1; i + 1 < argc; i += 2) {
        FILE *file = fopen(argv[i + 1], "rb");
        size_t n = file ? fread(text, 1, MOST, file) : 0;
        if (!n || n == MOST || text[n - 1] != '\n') {
            fprintf(stderr, "%s: missing, too long, or without a last line end\n", argv[i + 1]);
            return 2;
        }
        fclose(file);
        print_file(argv[i], text, n);
    }
    free(text);
    return 0;
}
