/* For counting instructions with Debian 12's valgrind (3.19): it writes into the mask of a waiting thread, and libdispatch
 * keeps that mask in memory that is only read. Preloaded, this hands it a copy.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return syscall(SYS_rt_sigsuspend, &copy, 8);
}
