// Stands in for the header of the same name, which is slow to read and which not every compiler has.
#include "../standard.hpp"
