/* The limit of a build: what no program does less than.
 *
 *   limit BLOB FOLDER THREADS [disk]
 *
 * Every page's Markdown is parsed and rendered by libcmark-gfm with its tables (libcmark has none), from an arena of each
 * thread, and the bytes of every file are written, a folder at a time, so that no two threads make files in one folder.
 * Nothing else is done: no records, no templates, no rules, no digests, and the bytes are ready in memory. With `disk` it waits
 * at the end until all of it is on the disk, as a site has to be that a power cut must not take away. It prints how many
 * seconds that took by the clock and of the processor; what reading BLOB took before is not among them.
 *
 * BLOB holds, for each file: path, Markdown, narrative, content; each as a 32-bit length (little endian) and bytes. Files of
 * one folder stand together. `bench` makes it from a built site.
 */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct field { const char *bytes; uint32_t length; };
struct file { struct field path, markdown, narrative, content; };

static struct file *files;
static size_t count;
static size_t *folders; /* where each folder's files begin */
static size_t folder_count;
static atomic_size_t next_folder;
static int root;
static cmark_syntax_extension *table;

static void fail(const char *what) { perror(what); exit(2); }

/* The arena: memory is taken from one run of bytes a thread, which is begun anew with each text. */
enum { UNIT = 16 };
static const size_t arena_size = 64u << 20;
static __thread char *arena, *last;
static __thread size_t used;

static void *take(size_t size) {
  size = (size + UNIT - 1) & ~(size_t)(UNIT - 1);
  if (!arena) {
    arena = mmap(NULL, arena_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (arena == MAP_FAILED) fail("arena");
  }
  if (used + UNIT + size > arena_size) { errno = ENOMEM; fail("arena"); }
  last = arena + used + UNIT;
  memcpy(last - UNIT, &size, sizeof size);
  used += UNIT + size;
  return last;
}

static void *take_zeroed(size_t number, size_t size) { return memset(take(number * size), 0, number * size); }

static void *resize(void *block, size_t size) {
  if (!block) return take(size);
  size_t held;
  memcpy(&held, (char *)block - UNIT, sizeof held);
  if (size <= held) return block;
  if (block == last) used -= UNIT + held;
  char *bigger = take(size);
  if (bigger != block) memcpy(bigger, block, held);
  return bigger;
}

static void keep(void *block) { (void)block; }

static cmark_mem memory = {take_zeroed, resize, keep};

static void render(const struct field *markdown) {
  if (!markdown->length) return;
  used = 0;
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_UNSAFE, &memory);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_feed(parser, markdown->bytes, markdown->length);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_render_html_with_mem(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser), &memory);
}

static const char *name_of(const struct file *file) {
  const char *slash = memrchr(file->path.bytes, '/', file->path.length);
  return slash ? slash + 1 : file->path.bytes;
}

/* Opens the folder of a file, made with those above it. */
static int open_folder(const struct file *file) {
  char path[4096];
  size_t length = name_of(file) - file->path.bytes;
  if (!length) return dup(root);
  memcpy(path, file->path.bytes, length);
  path[length - 1] = 0;
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdirat(root, path, 0777) && errno != EEXIST) fail(path);
    *slash = '/';
  }
  if (mkdirat(root, path, 0777) && errno != EEXIST) fail(path);
  int folder = openat(root, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail(path);
  return folder;
}

static void write_file(int folder, const struct file *file) {
  char name[256];
  const char *start = name_of(file);
  size_t length = file->path.bytes + file->path.length - start;
  memcpy(name, start, length);
  name[length] = 0;
  int descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) fail(name);
  if (write(descriptor, file->content.bytes, file->content.length) != (ssize_t)file->content.length) fail(name);
  close(descriptor);
}

static void *work(void *unused) {
  (void)unused;
  for (;;) {
    size_t number = atomic_fetch_add(&next_folder, 1);
    if (number >= folder_count) return NULL;
    size_t end = number + 1 < folder_count ? folders[number + 1] : count;
    int folder = open_folder(&files[folders[number]]);
    for (size_t at = folders[number]; at < end; at++) {
      render(&files[at].markdown);
      render(&files[at].narrative);
      write_file(folder, &files[at]);
    }
    close(folder);
  }
}

static const char *read_field(const char *at, struct field *field) {
  memcpy(&field->length, at, 4);
  field->bytes = at + 4;
  return at + 4 + field->length;
}

static int is_beside(const struct file *file, const struct file *other) {
  size_t length = name_of(file) - file->path.bytes;
  return length == (size_t)(name_of(other) - other->path.bytes) && !memcmp(file->path.bytes, other->path.bytes, length);
}

static void read_blob(const char *path) {
  int blob = open(path, O_RDONLY);
  struct stat status;
  if (blob < 0 || fstat(blob, &status)) fail(path);
  const char *at = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, blob, 0), *end = at + status.st_size;
  if (at == MAP_FAILED) fail(path);
  for (size_t room = 0, folder_room = 0; at < end; count++) {
    if (count == room && !(files = realloc(files, (room = room ? room * 2 : 1024) * sizeof *files))) fail("memory");
    struct file *file = &files[count];
    at = read_field(at, &file->path);
    at = read_field(at, &file->markdown);
    at = read_field(at, &file->narrative);
    at = read_field(at, &file->content);
    if (count && is_beside(file, file - 1)) continue;
    if (folder_count == folder_room
        && !(folders = realloc(folders, (folder_room = folder_room ? folder_room * 2 : 1024) * sizeof *folders))) fail("memory");
    folders[folder_count++] = count;
  }
}

static double clock_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static double work_time(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int argc, char **argv) {
  int waits = argc == 5 && !strcmp(argv[4], "disk");
  if (argc != 4 && !waits) { fputs("limit BLOB FOLDER THREADS [disk]\n", stderr); return 64; }
  read_blob(argv[1]);
  double clock_start = clock_time(), work_start = work_time();
  if (mkdir(argv[2], 0777) && errno != EEXIST) fail(argv[2]);
  root = open(argv[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (root < 0) fail(argv[2]);
  cmark_gfm_core_extensions_ensure_registered();
  table = cmark_find_syntax_extension("table");
  if (!table) { fputs("libcmark-gfm has no tables\n", stderr); return 2; }
  int number = atoi(argv[3]);
  pthread_t threads[64];
  if (number < 1 || number > 64) { fputs("limit: 1 to 64 threads\n", stderr); return 64; }
  for (int i = 0; i < number; i++) if (pthread_create(&threads[i], NULL, work, NULL)) fail("thread");
  for (int i = 0; i < number; i++) pthread_join(threads[i], NULL);
  if (waits && syncfs(root)) fail(argv[2]);
  printf("%.6f %.6f\n", clock_time() - clock_start, work_time() - work_start);
  return 0;
}
