// The GNU part of <unistd.h>, which Swift's Glibc module leaves out: writes the file system of an open file to disk.
extern int syncfs(int fd);

// The GNU part of <stdio.h>, which it leaves out too: renames, and with the flag 1 (RENAME_NOREPLACE) never over anything.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

// The GNU part of <sys/mman.h>, which it leaves out too: a file without a name that is kept in memory.
extern int memfd_create(const char *name, unsigned int flags);

// <malloc.h>, which it leaves out too: how memory is kept; the parameter -3 (M_MMAP_THRESHOLD) is from which size on a block has
// memory of its own.
extern int mallopt(int param, int value);

// The GNU part of <link.h>, which it leaves out too, for 64-bit machines: the program and every library loaded with it.
#include <elf.h>
#include <stddef.h>

struct dl_phdr_info {
  Elf64_Addr dlpi_addr;
  const char *dlpi_name;
  const Elf64_Phdr *dlpi_phdr;
  Elf64_Half dlpi_phnum;
};

extern int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *info, size_t size, void *data), void *data);
