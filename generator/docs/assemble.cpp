#include "docs/page.hpp"
