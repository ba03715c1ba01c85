/* The floor of a build: parse and render each page's Markdown with libcmark-gfm (libcmark has no tables), and write the
 * page's bytes to its file.
 *
 *   limit BLOB FOLDER THREADS
 *
 * BLOB holds, for each page: path, Markdown, page; each as a 32-bit length (little endian) and bytes. `measure` makes it
 * from a built site. The folders of the pages must be there. Nothing else is done: no templates, no records, no checks.
 */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct field { const char *bytes; uint32_t length; };
struct page { struct field path, markdown, content; };

static struct page *pages;
static size_t count;
static atomic_size_t next;
static int folder;
static cmark_syntax_extension *table;

static void fail(const char *what) { perror(what); exit(2); }

static const char *read_field(const char *at, struct field *field) {
  memcpy(&field->length, at, 4);
  field->bytes = at + 4;
  return at + 4 + field->length;
}

static void render(const struct field *markdown) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_feed(parser, markdown->bytes, markdown->length);
  cmark_node *document = cmark_parser_finish(parser);
  free(cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser)));
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void *work(void *unused) {
  (void)unused;
  for (;;) {
    size_t number = atomic_fetch_add(&next, 1);
    if (number >= count) return NULL;
    struct page *page = &pages[number];
    render(&page->markdown);
    char path[4096];
    memcpy(path, page->path.bytes, page->path.length);
    path[page->path.length] = 0;
    int file = openat(folder, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0) fail(path);
    if (write(file, page->content.bytes, page->content.length) != (ssize_t)page->content.length) fail(path);
    close(file);
  }
}

int main(int argc, char **argv) {
  if (argc != 4) { fputs("limit BLOB FOLDER THREADS\n", stderr); return 64; }
  int blob = open(argv[1], O_RDONLY);
  struct stat status;
  if (blob < 0 || fstat(blob, &status)) fail(argv[1]);
  const char *at = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, blob, 0), *end = at + status.st_size;
  if (at == MAP_FAILED) fail(argv[1]);
  folder = open(argv[2], O_RDONLY | O_DIRECTORY);
  if (folder < 0) fail(argv[2]);
  for (size_t room = 0; at < end; count++) {
    if (count == room && !(pages = realloc(pages, (room = room ? room * 2 : 1024) * sizeof *pages))) fail("memory");
    at = read_field(at, &pages[count].path);
    at = read_field(at, &pages[count].markdown);
    at = read_field(at, &pages[count].content);
  }
  cmark_gfm_core_extensions_ensure_registered();
  table = cmark_find_syntax_extension("table");
  if (!table) { fputs("libcmark-gfm has no tables\n", stderr); return 2; }
  pthread_t threads[64];
  int number = atoi(argv[3]);
  for (int i = 0; i < number; i++) if (pthread_create(&threads[i], NULL, work, NULL)) fail("thread");
  for (int i = 0; i < number; i++) pthread_join(threads[i], NULL);
  printf("%zu pages\n", count);
  return 0;
}
