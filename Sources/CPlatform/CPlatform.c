#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>

void concord_take_memory_in_large_steps(void) {
  mallopt(M_TOP_PAD, 16 << 20);
  // Naming one of these fixes the others, which would have followed the program: so they are set to what it comes to.
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
}
#else
void concord_take_memory_in_large_steps(void) {}
#endif

#ifdef __linux__
#include <sys/syscall.h>

// Written out, so that older headers do: linux/fs.h and linux/openat2.h.
#define EXCHANGE (1 << 1)
#define NO_REPLACE (1 << 0)
#define NO_SYMLINKS 0x04
#define BENEATH 0x08
#ifndef SYS_openat2
#define SYS_openat2 437
#endif
struct how {
  unsigned long long flags, mode, resolve;
};

int concord_exchange(int folder, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, folder, one, folder, other, EXCHANGE);
}

int concord_rename_new(int folder, const char *from, const char *to) {
  int result = (int)syscall(SYS_renameat2, folder, from, folder, to, NO_REPLACE);
  if (result == 0 || (errno != ENOSYS && errno != EINVAL)) return result;
  // A folder can replace an empty one only, so nothing is lost without the flag.
  return renameat(folder, from, folder, to);
}

int concord_sync_file_system(int folder) { return syncfs(folder); }

int concord_open_beneath(int folder, const char *path, int flags) {
  struct how how = {(unsigned long long)(unsigned int)flags | O_CLOEXEC, 0, NO_SYMLINKS | BENEATH};
  int result = (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
  if (result >= 0 || (errno != ENOSYS && errno != EPERM)) return result;
  return openat(folder, path, flags | O_NOFOLLOW | O_CLOEXEC);
}

#else

int concord_exchange(int folder, const char *one, const char *other) {
#ifdef RENAME_SWAP
  return renameatx_np(folder, one, folder, other, RENAME_SWAP);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int concord_rename_new(int folder, const char *from, const char *to) {
#ifdef RENAME_EXCL
  return renameatx_np(folder, from, folder, to, RENAME_EXCL);
#else
  return renameat(folder, from, folder, to);
#endif
}

int concord_sync_file_system(int folder) {
  sync();
#ifdef F_FULLFSYNC
  return fcntl(folder, F_FULLFSYNC) == -1 ? fsync(folder) : 0;
#else
  return fsync(folder);
#endif
}

int concord_open_beneath(int folder, const char *path, int flags) {
#ifdef O_NOFOLLOW_ANY
  return openat(folder, path, flags | O_NOFOLLOW_ANY | O_CLOEXEC);
#else
  return openat(folder, path, flags | O_NOFOLLOW | O_CLOEXEC);
#endif
}

#endif
