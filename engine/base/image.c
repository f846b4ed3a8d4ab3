#define _GNU_SOURCE
#include "image.h"

#include <elf.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "image_part.h"

static const char ANCHOR[] = GS_IMAGE_MAGIC;

struct gs_image {
    unsigned char *memory;
    size_t size; /* of the whole mapping */
    gs_image_head head;
};

const char *gs_image_anchor(void) {
    return ANCHOR;
}

uint64_t gs_image_program(void) {
    return (uint64_t)((uintptr_t)gs_image_anchor - (uintptr_t)ANCHOR);
}

static bool read_at(int file, void *into, size_t n, uint64_t at) {
    return pread(file, into, n, (off_t)at) == (ssize_t)n;
}

static bool is_named(int file, const Elf64_Shdr *names, const Elf64_Shdr *section) {
    char name[sizeof GS_IMAGE_SECTION];
    return read_at(file, name, sizeof name, names->sh_offset + section->sh_name) &&
           memcmp(name, GS_IMAGE_SECTION, sizeof name) == 0;
}

/* It was added last, so it is looked for from the end. */
static bool find_section(int file, Elf64_Shdr *found) {
    Elf64_Ehdr elf;
    Elf64_Shdr names;
    if (!read_at(file, &elf, sizeof elf, 0) || memcmp(elf.e_ident, ELFMAG, SELFMAG) != 0 ||
        elf.e_ident[EI_CLASS] != ELFCLASS64 || elf.e_shentsize != sizeof names ||
        !read_at(file, &names, sizeof names, elf.e_shoff + (uint64_t)elf.e_shstrndx * sizeof names))
        return false;
    for (uint64_t i = elf.e_shnum; i-- > 1;)
        if (read_at(file, found, sizeof *found, elf.e_shoff + i * sizeof *found) &&
            is_named(file, &names, found))
            return true;
    return false;
}

static bool fits(const gs_image_head *h, uint64_t section) {
    uint64_t lists = ((uint64_t)h->ninner + h->nouter + h->ntexts) * sizeof(uint32_t);
    return memcmp(h->magic, GS_IMAGE_MAGIC, sizeof h->magic) == 0 && h->size < UINT32_MAX &&
           h->root < h->size && h->cold <= h->size && h->cold % GS_IMAGE_PAGE == 0 &&
           h->program == gs_image_program() && section >= GS_IMAGE_PAGE + h->size + lists;
}

/* The program's own file, at its image; -1 where it has none. */
static int open_self(Elf64_Shdr *section) {
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    if (find_section(file, section) && section->sh_offset % GS_IMAGE_PAGE == 0) return file;
    close(file);
    return -1;
}

bool gs_image_find(gs_image_head *head) {
    Elf64_Shdr section;
    int file = open_self(&section);
    if (file < 0) return false;
    bool found =
        read_at(file, head, sizeof *head, section.sh_offset) && fits(head, section.sh_size);
    close(file);
    return found;
}

static const uint32_t *list_of(const gs_image *image) {
    return (const uint32_t *)(const void *)(image->memory + image->head.size);
}

static void move(gs_image *image, uint32_t at, uint64_t by) {
    uint64_t word = 0;
    memcpy(&word, image->memory + at, sizeof word);
    word += by;
    memcpy(image->memory + at, &word, sizeof word);
}

static void put_right(gs_image *image) {
    const gs_image_head *h = &image->head;
    const uint32_t *list = list_of(image);
    uint64_t here = (uint64_t)(uintptr_t)image->memory;
    for (uint32_t i = 0; here != h->home && i < h->ninner; i++)
        move(image, list[i], here - h->home);
    uint64_t anchor = (uint64_t)(uintptr_t)gs_image_anchor();
    for (uint32_t i = 0; i < h->nouter; i++) move(image, list[h->ninner + i], anchor);
}

gs_image *gs_image_open(const gs_image_head *head) {
    Elf64_Shdr section;
    int file = open_self(&section);
    if (file < 0) return NULL;
    size_t size = (size_t)section.sh_size - GS_IMAGE_PAGE;
    void *memory = mmap((void *)(uintptr_t)head->home, size, PROT_READ | PROT_WRITE, MAP_PRIVATE,
                        file, (off_t)section.sh_offset + GS_IMAGE_PAGE);
    close(file);
    if (memory == MAP_FAILED) return NULL;
    gs_image *image = gs_xmalloc(sizeof *image);
    *image = (gs_image){memory, size, *head};
    /* A mapping of its own, lest the system brings in the cold with the warm. */
    mprotect(image->memory + head->cold, size - head->cold, PROT_READ);
    put_right(image);
    return image;
}

void gs_image_close(gs_image *image) {
    if (!image) return;
    munmap(image->memory, image->size);
    free(image);
}

void *gs_image_root(const gs_image *image) {
    return image->memory + image->head.root;
}

char *gs_image_text(const gs_image *image, uint32_t i) {
    const gs_image_head *h = &image->head;
    return i < h->ntexts ? (char *)image->memory + list_of(image)[h->ninner + h->nouter + i] : NULL;
}
