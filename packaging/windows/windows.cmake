# SPDX-License-Identifier: GPL-3.0-or-later
# Written, not yet run: TrunkText has not been built on Windows so far.
# Meant for MSVC 2022, Qt 6.4 or later with its OpenSSL backend, the other libraries from vcpkg, and NSIS 3.
configure_file(${CMAKE_CURRENT_LIST_DIR}/trunktext.rc.in ${CMAKE_CURRENT_BINARY_DIR}/trunktext.rc @ONLY)
target_sources(trunktext PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/trunktext.rc)

qt_generate_deploy_app_script(
    TARGET trunktext
    FILENAME_VARIABLE deploy_script
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME TrunkText)
set(CPACK_NSIS_PACKAGE_NAME TrunkText)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/trunktext.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_LIST_DIR}/trunktext.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\trunktext.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
