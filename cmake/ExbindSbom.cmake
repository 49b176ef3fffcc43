# exbind.spdx.json: what the installed package consists of and stands on, with the versions that this build found (SPDX 2.3).
include(GNUInstallDirs)

# exbind_sbom_package(id name version license): a package of the document. An empty version is left out. SPDX takes no _ in ids.
function(exbind_sbom_package id name version license)
    string(REPLACE "_" "-" id ${id})
    set(purl "pkg:generic/${name}")
    set(shown_version "")
    if(version)
        string(APPEND purl "@${version}")
        set(shown_version "\"versionInfo\": \"${version}\", ")
    endif()
    list(APPEND sbom_packages "    {\"SPDXID\": \"SPDXRef-${id}\", \"name\": \"${name}\", ${shown_version}\"supplier\": \"NOASSERTION\",
     \"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false,
     \"licenseConcluded\": \"NOASSERTION\", \"licenseDeclared\": \"${license}\", \"copyrightText\": \"NOASSERTION\",
     \"externalRefs\": [{\"referenceCategory\": \"PACKAGE-MANAGER\", \"referenceType\": \"purl\", \"referenceLocator\": \"${purl}\"}]}")
    set(sbom_packages "${sbom_packages}" PARENT_SCOPE)
endfunction()

# exbind_sbom_relates(from TYPE to...)
function(exbind_sbom_relates from type)
    string(REPLACE "_" "-" from ${from})
    foreach(to IN LISTS ARGN)
        string(REPLACE "_" "-" to ${to})
        list(APPEND sbom_relationships "    {\"spdxElementId\": \"SPDXRef-${from}\", \"relationshipType\": \"${type}\", \"relatedSpdxElement\": \"SPDXRef-${to}\"}")
    endforeach()
    set(sbom_relationships "${sbom_relationships}" PARENT_SCOPE)
endfunction()

# What find_package() said in the folder that asked.
function(exbind_found_version folder variable out)
    get_directory_property(version DIRECTORY ${PROJECT_SOURCE_DIR}/${folder} DEFINITION ${variable})
    set(${out} "${version}" PARENT_SCOPE)
endfunction()

set(sbom_packages "")
set(sbom_relationships "")
set(exbind_license Apache-2.0)
exbind_sbom_package(exbind exbind ${PROJECT_VERSION} ${exbind_license})
exbind_sbom_relates(DOCUMENT DESCRIBES exbind)

# Components, as they are installed, and what each needs when it is linked or run.
set(sbom_components runtime)
set(sbom_needs_runtime curl openssl tl-expected)
get_property(sbom_exchanges GLOBAL PROPERTY EXBIND_BUILT_EXCHANGES)
foreach(exchange IN LISTS sbom_exchanges)
    list(APPEND sbom_components ${exchange})
    set(sbom_needs_${exchange} component-runtime)
endforeach()
exbind_found_version(runtime CURL_VERSION_STRING version)
exbind_sbom_package(curl curl "${version}" curl)
exbind_found_version(runtime OPENSSL_VERSION version)
set(openssl_license Apache-2.0)
if(version VERSION_LESS 3)
    set(openssl_license OpenSSL)
endif()
exbind_sbom_package(openssl openssl "${version}" ${openssl_license})
exbind_found_version(runtime tl-expected_VERSION version)
exbind_sbom_package(tl-expected tl-expected "${version}" CC0-1.0)
if(TARGET exbind_redis)
    list(APPEND sbom_components redis)
    set(sbom_needs_redis component-runtime hiredis)
    # Its header says the version; its package files differ.
    set(version "")
    if(EXISTS ${ExbindHiredis_INCLUDE_DIR}/hiredis/hiredis.h)
        file(STRINGS ${ExbindHiredis_INCLUDE_DIR}/hiredis/hiredis.h version REGEX "define HIREDIS_(MAJOR|MINOR|PATCH) ")
        list(TRANSFORM version REPLACE "[^0-9]" "")
        list(JOIN version "." version)
    endif()
    exbind_sbom_package(hiredis hiredis "${version}" BSD-3-Clause)
endif()
if(TARGET exbind)
    list(APPEND sbom_components tool testing)
    set(sbom_needs_tool component-runtime curl openssl yaml-cpp nlohmann_json libxml2 CLI11 kainjow-mustache md4c)
    set(sbom_needs_testing component-runtime openssl yaml-cpp nlohmann_json doctest)
    exbind_sbom_package(yaml-cpp yaml-cpp "${yaml-cpp_VERSION}" MIT)
    exbind_sbom_package(nlohmann_json nlohmann_json "${nlohmann_json_VERSION}" MIT)
    exbind_found_version(generator/docs/dialect LIBXML2_VERSION_STRING version)
    exbind_sbom_package(libxml2 libxml2 "${version}" MIT)
    exbind_found_version(cli CLI11_VERSION version)
    exbind_sbom_package(CLI11 CLI11 "${version}" BSD-3-Clause)
    # One header, which does not say its version.
    exbind_sbom_package(kainjow-mustache kainjow-mustache "" BSL-1.0)
    # Its package says no version to CMake, its file for pkg-config does.
    set(version "")
    find_library(EXBIND_MD4C_LIBRARY md4c)
    mark_as_advanced(EXBIND_MD4C_LIBRARY)
    get_filename_component(folder "${EXBIND_MD4C_LIBRARY}" DIRECTORY)
    if(EXISTS ${folder}/pkgconfig/md4c.pc)
        file(STRINGS ${folder}/pkgconfig/md4c.pc version REGEX "^Version:")
        string(REGEX REPLACE "^Version: *" "" version "${version}")
    endif()
    exbind_sbom_package(md4c md4c "${version}" MIT)
    exbind_found_version(cli mimalloc_VERSION version)
    if(version)
        list(APPEND sbom_needs_tool mimalloc)
        exbind_sbom_package(mimalloc mimalloc "${version}" MIT)
    endif()
    set(version "")
    if(EXBIND_TESTS)
        exbind_found_version(tests doctest_VERSION version)
    endif()
    exbind_sbom_package(doctest doctest "${version}" MIT)
endif()
foreach(component IN LISTS sbom_components)
    exbind_sbom_package(component-${component} exbind-${component} ${PROJECT_VERSION} ${exbind_license})
    exbind_sbom_relates(exbind CONTAINS component-${component})
    exbind_sbom_relates(component-${component} DEPENDS_ON ${sbom_needs_${component}})
endforeach()

list(JOIN sbom_packages ",\n" sbom_packages)
list(JOIN sbom_relationships ",\n" sbom_relationships)
# The same content has the same name, and SOURCE_DATE_EPOCH gives it the same time.
string(SHA256 sbom_name "${sbom_packages}${sbom_relationships}")
string(TIMESTAMP sbom_created "%Y-%m-%dT%H:%M:%SZ" UTC)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/exbind.spdx.json @ONLY CONTENT [[{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "exbind-@PROJECT_VERSION@",
  "documentNamespace": "urn:exbind:spdx:@PROJECT_VERSION@:@sbom_name@",
  "creationInfo": {"created": "@sbom_created@", "creators": ["Tool: exbind-@PROJECT_VERSION@"]},
  "packages": [
@sbom_packages@
  ],
  "relationships": [
@sbom_relationships@
  ]
}
]])
install(FILES ${PROJECT_BINARY_DIR}/exbind.spdx.json DESTINATION ${CMAKE_INSTALL_DATADIR}/exbind COMPONENT runtime)
