#include <exbind/version.hpp>

int main() {
    return exbind::library_version() == exbind::header_version ? 0 : 1;
}
