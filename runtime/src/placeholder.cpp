#include "exbind/error.hpp"
