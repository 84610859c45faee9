// Loaded before the libraries of the program under test (LD_PRELOAD): writes down every question to a
// resolver and every socket that leads out of the machine, and lets it pass.

#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

#include <cstdio>
#include <cstdlib>

namespace {

void note(const char* what, const char* about) {
    const char* path = std::getenv("NETWORK_WATCH");
    std::FILE* file = path != nullptr ? std::fopen(path, "a") : nullptr;
    if (file == nullptr)
        return;
    std::fprintf(file, "%s %s\n", what, about != nullptr ? about : "");
    std::fclose(file);
}

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int getaddrinfo(const char* __restrict node, const char* __restrict service, const addrinfo* __restrict hints,
                addrinfo** __restrict result) {
    note("getaddrinfo", node);
    static const auto real = next<decltype(&getaddrinfo)>("getaddrinfo");
    return real(node, service, hints, result);
}

hostent* gethostbyname(const char* name) {
    note("gethostbyname", name);
    static const auto real = next<decltype(&gethostbyname)>("gethostbyname");
    return real(name);
}

int socket(int domain, int type, int protocol) noexcept {
    if (domain == AF_INET || domain == AF_INET6)
        note("socket", domain == AF_INET ? "AF_INET" : "AF_INET6");
    using Socket = int (*)(int, int, int);
    static const auto real = next<Socket>("socket");
    return real(domain, type, protocol);
}
}
