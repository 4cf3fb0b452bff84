// Everything that a solution is compiled with; precompiled.
#pragma once
#include "program.hpp"
