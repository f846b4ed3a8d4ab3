#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/file.h"
#include "base/safe.h"
#include "temp.h"

typedef struct fixture {
    gs_arena *arena;
    char folder[TEMP_PATH];
} fixture;

static int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    f->arena = arena;
    temp_folder(f->folder, sizeof f->folder);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    gs_arena_free(((fixture *)*state)->arena);
    return 0;
}

static const char *in(fixture *f, const char *name) {
    return gs_sprintf(f->arena, "%s/%s", f->folder, name);
}

static void write_in(fixture *f, const char *name, const char *bytes, size_t n) {
    gs_err err;
    if (!gs_write_safely(in(f, name), bytes, n, &err)) fail_msg("%s", err.text);
}

static void expect_content(fixture *f, const char *name, const char *expected) {
    gs_err err;
    size_t n;
    char *bytes = gs_read_file(f->arena, in(f, name), 1000, &n, &err);
    if (!bytes) fail_msg("%s", err.text);
    assert_int_equal(n, strlen(expected));
    assert_string_equal(bytes, expected);
}

static void expect_unreadable(const char *path, size_t most, gs_errcode code, const char *text) {
    gs_err err = {0};
    size_t n;
    gs_arena *arena = gs_arena_new();
    assert_null(gs_read_file(arena, path, most, &n, &err));
    assert_int_equal(err.code, code);
    assert_string_equal(err.text, text);
    assert_non_null(strstr(path, err.source));
    gs_arena_free(arena);
}

static void a_file_is_read_whole(void **state) {
    fixture *f = *state;
    size_t n;
    char *large = gs_alloc(f->arena, 200001);
    memset(large, 'x', 200000);
    write_in(f, "large", large, 200000);
    char *bytes = gs_read_file(f->arena, in(f, "large"), 200000, &n, NULL);
    assert_int_equal(n, 200000);
    assert_memory_equal(bytes, large, 200001); /* and a zero byte behind it */
    write_in(f, "empty", "", 0);
    expect_content(f, "empty", "");
}

static void what_cannot_be_read_is_told(void **state) {
    fixture *f = *state;
    write_in(f, "four", "1234", 4);
    expect_unreadable(in(f, "nowhere"), 10, GS_E_IO, "No such file or directory");
    expect_unreadable(f->folder, 10, GS_E_IO, "Is a directory");
    expect_unreadable(in(f, "four"), 3, GS_E_LIMIT, "larger than 3 bytes");
    expect_content(f, "four", "1234");
}

static void a_file_is_replaced_whole_and_keeps_its_mode(void **state) {
    fixture *f = *state;
    struct stat s;
    gs_err err;
    gs_part parts[] = {{"new ", 4}, {"", 0}, {"text", 4}};
    write_in(f, "a", "old text that is longer", 23);
    assert_int_equal(chmod(in(f, "a"), 0640), 0);
    assert_true(gs_write_parts(in(f, "a"), parts, 3, &err));
    expect_content(f, "a", "new text");
    assert_int_equal(stat(in(f, "a"), &s), 0);
    assert_int_equal(s.st_mode & 0777, 0640);
}

static void a_link_stays_one(void **state) {
    fixture *f = *state;
    struct stat s;
    write_in(f, "real", "1", 1);
    assert_int_equal(symlink(in(f, "real"), in(f, "link")), 0);
    write_in(f, "link", "2", 1);
    assert_int_equal(lstat(in(f, "link"), &s), 0);
    assert_true(S_ISLNK(s.st_mode));
    expect_content(f, "real", "2");
}

static void what_cannot_be_written_is_told_and_nothing_is_left(void **state) {
    fixture *f = *state;
    gs_err err;
    assert_false(gs_write_safely(in(f, "no/such/folder"), "1", 1, &err));
    assert_int_equal(err.code, GS_E_IO);
    assert_false(gs_write_safely(f->folder, "1", 1, &err));
    assert_string_equal(err.text, "is no regular file");
    DIR *folder = opendir(f->folder);
    for (struct dirent *e; (e = readdir(folder));) assert_int_equal(*e->d_name, '.');
    closedir(folder);
}

static void a_folder_is_locked_once(void **state) {
    fixture *f = *state;
    gs_err err;
    gs_lock *lock = gs_lock_folder_of(in(f, "a"), &err);
    assert_non_null(lock);
    gs_lock_release(lock);
    lock = gs_lock_folder_of(in(f, "b"), &err); /* it was let go */
    assert_non_null(lock);
    gs_lock_release(lock);
    gs_lock_release(NULL);
    assert_null(gs_lock_folder_of(in(f, "no/such"), &err));
    assert_int_equal(err.code, GS_E_IO);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_file_is_read_whole),
        TEST(what_cannot_be_read_is_told),
        TEST(a_file_is_replaced_whole_and_keeps_its_mode),
        TEST(a_link_stays_one),
        TEST(what_cannot_be_written_is_told_and_nothing_is_left),
        TEST(a_folder_is_locked_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
