# SPDX-License-Identifier: GPL-3.0-or-later
set(application_id org.trunktext.TrunkText)

install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application_id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application_id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${application_id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/trunktext)

# Debian wants the manual page and the changelog packed, without a time stamp.
find_program(GZIP gzip REQUIRED)
function(install_packed file name destination)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${packed} DEPENDS ${file} VERBATIM
        COMMAND ${GZIP} -9nc ${file} > ${packed})
    add_custom_target(pack_${name} ALL DEPENDS ${packed})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
install_packed(${CMAKE_CURRENT_LIST_DIR}/trunktext.1 trunktext.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_packed(${CMAKE_CURRENT_LIST_DIR}/changelog changelog ${CMAKE_INSTALL_DATADIR}/doc/trunktext)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins that no linker sees: the database driver, the SVG icons; and Qt's own words in other languages, which
# also tell it which of them are written from right to left.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
# The system's keychain, Wayland, letters for every language.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, ca-certificates, qt6-qpa-plugins, qt6-wayland, fonts-noto-core, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, gnome-keyring")
set(CPACK_PACKAGE_DESCRIPTION
"TrunkText is the desktop app with which call-centre staff text a caller through
the company's own PBX and its GSM trunks (Yeastar S-Series SMS API).

It counts characters and segments while an agent types, refuses the emoji that
the PBX would refuse, keeps every message on disk before it leaves, never sends
one twice by itself, and shows the SMS ID and status of each. A practice PBX is
built in.")

if(TRUNKTEXT_TESTS)
    find_program(DESKTOP_FILE_VALIDATE desktop-file-validate REQUIRED)
    find_program(APPSTREAMCLI appstreamcli REQUIRED)
    add_test(NAME desktop_file_is_valid
        COMMAND ${DESKTOP_FILE_VALIDATE} ${CMAKE_CURRENT_LIST_DIR}/${application_id}.desktop)
    add_test(NAME metainfo_is_valid
        COMMAND ${APPSTREAMCLI} validate --no-net ${CMAKE_CURRENT_LIST_DIR}/${application_id}.metainfo.xml)
endif()
