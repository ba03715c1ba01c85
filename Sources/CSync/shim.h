// The GNU part of <unistd.h>, which Swift's Glibc module leaves out: writes the file system of an open file to disk.
extern int syncfs(int fd);
