# Where things go with `cmake --install`: the program finds the atlas and the stories beside itself.
install(TARGETS gr-atlas gr-atlas-data RUNTIME DESTINATION bin)
install(TARGETS geo_ogr LIBRARY DESTINATION lib/gr-atlas)
install(FILES "${PROJECT_BINARY_DIR}/atlas/gr-atlas.gpkg" DESTINATION share/gr-atlas)
install(DIRECTORY data/stories data/kiosk DESTINATION share/gr-atlas)
install(DIRECTORY data/logos/ DESTINATION share/gr-atlas) # where the program looks for logos.toml
install(FILES data/LICENCES.md DESTINATION share/gr-atlas)
