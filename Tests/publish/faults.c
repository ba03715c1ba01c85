// A disk that fails: loaded before the C library, it lets every change below the folder FAULT_ROOT pass until the one with the
// number FAULT_AT. That one fails with the number FAULT_ERROR of an error, or ends the process at once where that is 0. A disk
// that is full or read-only stays so. FAULT_COUNT is a file that gets the number of changes that were asked for.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long count;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : -1;
}

static int below(const char *path) {
  const char *root = getenv("FAULT_ROOT");
  return root && strncmp(path, root, strlen(root)) == 0;
}

static int descriptor_below(int descriptor) {
  char link[64], path[PATH_MAX + 1];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, PATH_MAX);
  if (length < 0) return 0;
  path[length] = 0;
  return below(path);
}

static int path_below(int folder, const char *path) {
  if (path[0] == '/') return below(path);
  if (folder != AT_FDCWD) return descriptor_below(folder);
  char here[PATH_MAX + 1];
  return getcwd(here, sizeof here) && below(here);
}

// Whether the change fails; errno says why. Making something new is not needed to take something away.
static int fails(int is_new) {
  long now = ++count, at = number("FAULT_AT"), error = number("FAULT_ERROR");
  if (at < 0 || now < at) return 0;
  int lasts = (error == ENOSPC && is_new) || error == EROFS;
  if (now > at && !lasts) return 0;
  if (error == 0) kill(getpid(), SIGKILL);
  if (error == ENOSPC && !is_new) return 0;
  errno = error;
  return 1;
}

__attribute__((destructor)) static void finish(void) {
  const char *path = getenv("FAULT_COUNT");
  if (!path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld", (long)count);
  fclose(file);
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int writes(int flags) { return (flags & (O_CREAT | O_TRUNC)) != 0; }

#define OPEN(name)                                                            \
  int name(const char *path, int flags, ...) {                                \
    REAL(name);                                                               \
    va_list rest;                                                             \
    va_start(rest, flags);                                                    \
    mode_t mode = va_arg(rest, mode_t);                                       \
    va_end(rest);                                                             \
    if (writes(flags) && path_below(AT_FDCWD, path) && fails(1)) return -1;   \
    return real(path, flags, mode);                                           \
  }
#define OPENAT(name)                                                          \
  int name(int folder, const char *path, int flags, ...) {                    \
    REAL(name);                                                               \
    va_list rest;                                                             \
    va_start(rest, flags);                                                    \
    mode_t mode = va_arg(rest, mode_t);                                       \
    va_end(rest);                                                             \
    if (writes(flags) && path_below(folder, path) && fails(1)) return -1;     \
    return real(folder, path, flags, mode);                                   \
  }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

#define CALL(type, name, declared, passed, where, is_new)                     \
  type name declared {                                                        \
    REAL(name);                                                               \
    if ((where) && fails(is_new)) return -1;                                  \
    return real passed;                                                       \
  }
CALL(ssize_t, write, (int file, const void *bytes, size_t size), (file, bytes, size), descriptor_below(file), 1)
CALL(ssize_t, pwrite, (int file, const void *bytes, size_t size, off_t at), (file, bytes, size, at), descriptor_below(file), 1)
CALL(ssize_t, pwrite64, (int file, const void *bytes, size_t size, off64_t at), (file, bytes, size, at), descriptor_below(file), 1)
CALL(ssize_t, writev, (int file, const struct iovec *parts, int size), (file, parts, size), descriptor_below(file), 1)
CALL(ssize_t, copy_file_range, (int in, off64_t *a, int out, off64_t *b, size_t size, unsigned flags), (in, a, out, b, size, flags), descriptor_below(out), 1)
CALL(int, ftruncate, (int file, off_t size), (file, size), descriptor_below(file), 1)
CALL(int, fsync, (int file), (file), descriptor_below(file), 1)
CALL(int, fdatasync, (int file), (file), descriptor_below(file), 1)
CALL(int, syncfs, (int file), (file), descriptor_below(file), 1)
CALL(int, mkdir, (const char *path, mode_t mode), (path, mode), path_below(AT_FDCWD, path), 1)
CALL(int, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode), path_below(folder, path), 1)
CALL(int, rename, (const char *from, const char *to), (from, to), path_below(AT_FDCWD, to), 1)
CALL(int, renameat, (int a, const char *from, int b, const char *to), (a, from, b, to), path_below(b, to), 1)
CALL(int, renameat2, (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags), path_below(b, to), 1)
CALL(int, link, (const char *from, const char *to), (from, to), path_below(AT_FDCWD, to), 1)
CALL(int, linkat, (int a, const char *from, int b, const char *to, int flags), (a, from, b, to, flags), path_below(b, to), 1)
CALL(int, symlink, (const char *target, const char *path), (target, path), path_below(AT_FDCWD, path), 1)
CALL(int, symlinkat, (const char *target, int folder, const char *path), (target, folder, path), path_below(folder, path), 1)
CALL(int, unlink, (const char *path), (path), path_below(AT_FDCWD, path), 0)
CALL(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags), path_below(folder, path), 0)
CALL(int, rmdir, (const char *path), (path), path_below(AT_FDCWD, path), 0)
CALL(int, remove, (const char *path), (path), path_below(AT_FDCWD, path), 0)
