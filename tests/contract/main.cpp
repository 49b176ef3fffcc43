// The program of contract tests in projects that use the installed package; the tests of this one have
// tests/doctest_main.cpp.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
