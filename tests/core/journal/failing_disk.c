/* A disk that fails on request, to be preloaded. Of the calls that change files below the folder DISK_FOLDER, the
 * one numbered DISK_FAILS_AT (from 1) fails as DISK_HOW says:
 *   eio     that call alone fails with EIO
 *   full    that call and every later one that needs space fails with ENOSPC
 *   kill    the process is gone before the call, as by a power cut
 * The number of calls so far is written to DISK_COUNT when the process ends by itself. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static int concerns(int file)
{
    const char* folder = getenv("DISK_FOLDER");
    char link[64];
    char path[4096];
    if (!folder)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0)
        return 0;
    path[size] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* 1 and errno when this call is to fail. */
static int fails(int needsSpace)
{
    const char* how = getenv("DISK_HOW");
    const char* at = getenv("DISK_FAILS_AT");
    const long wanted = at ? atol(at) : 0;
    ++calls;
    if (!how || wanted < 1)
        return 0;
    if (strcmp(how, "kill") == 0 && calls == wanted)
        kill(getpid(), SIGKILL);
    if (strcmp(how, "eio") == 0 && calls == wanted) {
        errno = EIO;
        return 1;
    }
    if (strcmp(how, "full") == 0 && calls >= wanted && needsSpace) {
        errno = ENOSPC;
        return 1;
    }
    return 0;
}

__attribute__((destructor)) static void tell(void)
{
    const char* path = getenv("DISK_COUNT");
    FILE* file = path ? fopen(path, "w") : NULL;
    if (!file)
        return;
    fprintf(file, "%ld\n", calls);
    fclose(file);
}

#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))

ssize_t write(int file, const void* bytes, size_t size)
{
    if (concerns(file) && fails(1))
        return -1;
    return REAL("write", ssize_t(*)(int, const void*, size_t))(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    if (concerns(file) && fails(1))
        return -1;
    return REAL("pwrite", ssize_t(*)(int, const void*, size_t, off_t))(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    if (concerns(file) && fails(1))
        return -1;
    return REAL("pwrite64", ssize_t(*)(int, const void*, size_t, off64_t))(file, bytes, size, at);
}

int fsync(int file)
{
    if (concerns(file) && fails(0))
        return -1;
    return REAL("fsync", int (*)(int))(file);
}

int fdatasync(int file)
{
    if (concerns(file) && fails(0))
        return -1;
    return REAL("fdatasync", int (*)(int))(file);
}

int ftruncate64(int file, off64_t size)
{
    if (concerns(file) && fails(0))
        return -1;
    return REAL("ftruncate64", int (*)(int, off64_t))(file, size);
}

int rename(const char* from, const char* to)
{
    const char* folder = getenv("DISK_FOLDER");
    if (folder && strncmp(to, folder, strlen(folder)) == 0 && fails(0))
        return -1;
    return REAL("rename", int (*)(const char*, const char*))(from, to);
}

int unlink(const char* path)
{
    const char* folder = getenv("DISK_FOLDER");
    if (folder && strncmp(path, folder, strlen(folder)) == 0 && fails(0))
        return -1;
    return REAL("unlink", int (*)(const char*))(path);
}
