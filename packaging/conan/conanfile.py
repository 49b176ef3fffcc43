"""Conan 2 recipe of exbind: conan create packaging/conan --build=missing -o "exbind/*:exchanges=okx,woox"."""
import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


class Exbind(ConanFile):
    name = "exbind"
    version = "0.1.0"
    license = "Apache-2.0"
    description = "Typed C++ clients of crypto exchanges, from the exchanges' own documentation"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "exchanges": ["ANY"], "redis": [True, False]}
    default_options = {"shared": False, "exchanges": "all", "redis": False}

    def export_sources(self):
        for part in ("CMakeLists.txt", "LICENSE", "cmake/*", "runtime/*", "generated/*"):
            copy(self, part, ROOT, self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 20)

    def requirements(self):
        self.requires("libcurl/[>=7.80 <9]")
        self.requires("openssl/[>=3 <4]")
        self.requires("tl-expected/1.1.0", transitive_headers=True)
        if self.options.redis:
            self.requires("hiredis/1.2.0")

    def layout(self):
        cmake_layout(self)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["EXBIND_TOOL"] = False
        toolchain.cache_variables["EXBIND_TESTS"] = False
        toolchain.cache_variables["EXBIND_EXCHANGES"] = str(self.options.exchanges).replace(",", ";")
        toolchain.cache_variables["EXBIND_REDIS"] = "ON" if self.options.redis else "OFF"
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_info(self):
        # The package's own CMake files are used as they are.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = [os.path.join("lib", "cmake", "exbind")]
