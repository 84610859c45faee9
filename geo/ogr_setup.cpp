#include "geo/ogr_setup.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_vsi_virtual.h>
#include <ogrsf_frmts.h>

#include <map>
#include <memory>
#include <mutex>
#include <string_view>

namespace geo::detail {

namespace {

/// Networks, archives and pipes: nothing but files of this computer, and memory for GDAL's own use.
void removeFileSystems() {
    CPLStringList prefixes(VSIFileManager::GetPrefixes());
    prefixes.AddString("/vsicurl?"); // GDAL 3.10 keeps this one secret
    const VSIFilesystemHandler* ofPlainFiles = VSIFileManager::GetHandler("");
    std::map<VSIFilesystemHandler*, std::unique_ptr<VSIFilesystemHandler>>
        removed; // one may have two prefixes
    for (const char* prefix : prefixes) {
        if (std::string_view(prefix) == "/vsimem/")
            continue;
        VSIFilesystemHandler* handler = VSIFileManager::GetHandler(prefix);
        VSIFileManager::RemoveHandler(prefix);
        if (handler != ofPlainFiles)
            removed.try_emplace(handler, handler); // RemoveHandler leaves them to us
    }
}

/// Drivers that fetch an address themselves get an empty answer, which GDAL frees.
CPLHTTPResult* refuseToFetch(const char*, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*,
                             void*) {
    auto* answer = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    answer->nStatus = 1;
    answer->pszErrBuf = CPLStrdup("Nothing is fetched from a network");
    return answer;
}

void configure() {
    // Before the driver manager exists: it reads these once. A configuration file could set all the rest.
    CPLSetConfigOption("GDAL_CONFIG_FILE", "/dev/null");
    CPLSetConfigOption("GDAL_DRIVER_PATH", "disable");
    CPLSetErrorHandler(CPLQuietErrorHandler);
    CPLSetConfigOption("GDAL_PAM_ENABLED", "NO"); // no .aux.xml beside a file of ours or another's
    OSRSetPROJEnableNetwork(0);

    RegisterOGRGeoPackage();
    RegisterOGRGeoJSON();
    RegisterOGRFlatGeobuf();
    RegisterOGRCSV();

    removeFileSystems();
    CPLHTTPSetFetchCallback(&refuseToFetch, nullptr);
}

} // namespace

void initialiseOgr() {
    static std::once_flag once;
    std::call_once(once, configure);
}

} // namespace geo::detail
