#include "yaml/tree.hpp"
