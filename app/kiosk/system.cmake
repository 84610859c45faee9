# How a kiosk stands in its computer: content from the network, systemd. A library of its own, because the program's
# screens need nothing of it.
find_package(PkgConfig REQUIRED)
pkg_check_modules(systemd REQUIRED IMPORTED_TARGET libsystemd)

add_library(atlas_kiosk_system STATIC
    kiosk/content_keeper.cpp
    kiosk/content_keeper.h
    kiosk/counts_to_stick.cpp
    kiosk/counts_to_stick.h
    kiosk/frame_heart.h
    kiosk/https_transport.cpp
    kiosk/https_transport.h
    kiosk/service_notifier.cpp
    kiosk/service_notifier.h
    kiosk/update_words.cpp
    kiosk/update_words.h
)
target_include_directories(atlas_kiosk_system PUBLIC "${PROJECT_SOURCE_DIR}")
target_link_libraries(atlas_kiosk_system
    PUBLIC atlas_kiosk_core Qt6::Core Qt6::Network
    PRIVATE PkgConfig::systemd atlas_options)
target_compile_definitions(atlas_kiosk_system PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
