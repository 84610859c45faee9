# The pictures of bootstrap-icons that the program shows, embedded under :/icons. Their shapes come from
# the system's package, so that none is copied into the tree.
set(ATLAS_ICON_FOLDER "/usr/share/bootstrap-icons/svg" CACHE PATH "SVG files of the package bootstrap-icons")
set(ATLAS_ICONS
    # sectors
    minecart-loaded gear-fill car-front-fill train-front-fill lightning-charge-fill recycle droplet-half
    capsule hdd-network-fill airplane-fill cpu-fill scissors basket2-fill tree-fill gem bricks
    # records without a sector
    bank2 compass-fill diagram-3 building people-fill lightbulb mortarboard-fill flag-fill
    # badges of a status
    hourglass-split check-lg
    # tools that draw on the map
    record-circle bounding-box pentagon pencil pause-fill play-fill
    # controls
    search x-lg chevron-down chevron-up chevron-left plus-lg dash-lg fullscreen arrow-up-circle list-ul sun moon-stars sliders
    eye eye-slash
    arrow-counterclockwise arrow-clockwise box-arrow-up-right geo-alt-fill exclamation-triangle-fill
    info-circle-fill arrow-left arrow-right bookmark trash3 map folder2-open download clipboard
    clipboard-plus
    # presenting
    chevron-right grid-fill easel card-image
    # writing a story
    copy floppy grip-vertical pencil-square
    # the speaker
    cursor-fill brush snow arrow-left-right display
    # kiosk
    backspace bookmark-check bookmark-plus circle-half geo-alt hand-index-fill house-door
    person-arms-up shield-check type)

set(ATLAS_ICON_FILES)
foreach(icon IN LISTS ATLAS_ICONS)
    if(NOT EXISTS "${ATLAS_ICON_FOLDER}/${icon}.svg")
        message(FATAL_ERROR
            "The picture ${ATLAS_ICON_FOLDER}/${icon}.svg is missing. Install the package bootstrap-icons, or "
            "say with -DATLAS_ICON_FOLDER=… where its SVG files are.")
    endif()
    list(APPEND ATLAS_ICON_FILES "${ATLAS_ICON_FOLDER}/${icon}.svg")
endforeach()
