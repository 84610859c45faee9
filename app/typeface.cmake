# One cut of Inter for systems without fonts, from the system's package, so that none is copied into the tree.
set(ATLAS_FONT_FOLDER "/usr/share/fonts/opentype/inter" CACHE PATH "OTF files of the package fonts-inter")
if(NOT EXISTS "${ATLAS_FONT_FOLDER}/Inter-Regular.otf")
    message(FATAL_ERROR
        "The font ${ATLAS_FONT_FOLDER}/Inter-Regular.otf is missing. Install the package fonts-inter, or say with "
        "-DATLAS_FONT_FOLDER=… where its OTF files are.")
endif()
