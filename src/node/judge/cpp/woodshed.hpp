// Everything that a solution is compiled with; precompiled.
#pragma once
#include "classProgram.hpp"
#include "functionProgram.hpp"
