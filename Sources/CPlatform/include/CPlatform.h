#ifndef CONCORD_PLATFORM_H
#define CONCORD_PLATFORM_H

#include <stddef.h>
#include <stdint.h>

// System calls that Swift's view of the C library does not show. All return 0 or a descriptor, or -1 with errno set.

/// Exchanges two names at once: at no moment does either of them not exist. ENOSYS or EINVAL where the system cannot.
int concord_exchange(int folder, const char *one, const char *other);

/// Renames without ever replacing anything: EEXIST when `to` exists.
int concord_rename_new(int folder, const char *from, const char *to);

/// Has everything that was written to the file system of `folder` brought to the disk; reports errors of writing back.
int concord_sync_file_system(int folder);

/// Opens `path` below `folder` and passes through no symbolic link on the way.
int concord_open_beneath(int folder, const char *path, int flags);

/// Lets the C library take memory from the system in large steps: by default each thread asks for every few pages, which
/// costs a short run more than its work. To be called before there are threads; does nothing where the library has no such
/// setting.
void concord_take_memory_in_large_steps(void);

/// Takes whole blocks of 64 bytes into a SHA-256 state (FIPS 180-4, section 6.2.2) with the processor's own instructions.
/// Returns 0 and leaves the state alone where the processor has none.
int concord_sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks);

#endif
