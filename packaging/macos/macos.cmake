# SPDX-License-Identifier: GPL-3.0-or-later
# Written, not yet run: TrunkText has not been built on macOS so far.
# Meant for macOS 12 or later, Qt 6.4 or later and the other libraries from Homebrew.
set(icon ${CMAKE_CURRENT_LIST_DIR}/TrunkText.icns)
target_sources(trunktext PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY trunktext PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(trunktext PROPERTIES
    OUTPUT_NAME TrunkText
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_ICON_FILE TrunkText.icns
    MACOSX_BUNDLE_BUNDLE_NAME TrunkText
    MACOSX_BUNDLE_GUI_IDENTIFIER org.trunktext.TrunkText
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

qt_generate_deploy_app_script(
    TARGET trunktext
    FILENAME_VARIABLE deploy_script
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME TrunkText)
