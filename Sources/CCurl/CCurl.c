// On Linux, URLSession needs libcurl. Linking it would load thirty libraries at every start, for a command that most runs don't use, and a program with the Swift runtime linked in would not link without
// libcurl's development files. So the functions that FoundationNetworking calls stand here and load libcurl at their first use.

#include "CCurl.h"

#if defined(__linux__)

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>

static const char *problem;
static void *library;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        if (library) return;
        if (!problem) problem = dlerror();
    }
}

const char *padanan_curl_problem(void) {
    pthread_once(&once, load);
    return library ? NULL : problem;
}

static void *function(const char *name) {
    return padanan_curl_problem() ? NULL : dlsym(library, name);
}

// Every argument and result of these functions is an integer or a pointer, which the calling conventions of x86-64 and arm64 Linux pass alike in whole registers, variadic or not.
#define FORWARD(name) \
    __attribute__((visibility("default"))) void *name(void *a, void *b, void *c, void *d, void *e) { \
        static void *(*real)(void *, void *, void *, void *, void *); \
        void *(*found)(void *, void *, void *, void *, void *) = __atomic_load_n(&real, __ATOMIC_ACQUIRE); \
        if (!found) { \
            found = (void *(*)(void *, void *, void *, void *, void *))function(#name); \
            if (!found) return NULL; \
            __atomic_store_n(&real, found, __ATOMIC_RELEASE); \
        } \
        return found(a, b, c, d, e); \
    }

FORWARD(curl_easy_cleanup)
FORWARD(curl_easy_getinfo)
FORWARD(curl_easy_init)
FORWARD(curl_easy_pause)
FORWARD(curl_easy_setopt)
FORWARD(curl_easy_strerror)
FORWARD(curl_free)
FORWARD(curl_global_init)
FORWARD(curl_multi_add_handle)
FORWARD(curl_multi_assign)
FORWARD(curl_multi_cleanup)
FORWARD(curl_multi_info_read)
FORWARD(curl_multi_init)
FORWARD(curl_multi_remove_handle)
FORWARD(curl_multi_setopt)
FORWARD(curl_multi_socket_action)
FORWARD(curl_slist_append)
FORWARD(curl_slist_free_all)
FORWARD(curl_url)
FORWARD(curl_url_get)
FORWARD(curl_url_set)
FORWARD(curl_version)
FORWARD(curl_version_info)

#else

const char *padanan_curl_problem(void) { return (const char *)0; }

#endif
