// Where the program is, as addresses of its own: lines are found by the judge.
#pragma once
#include "process.hpp"

namespace woodshed {

inline void findProgram() {
#if defined __linux__
	dl_iterate_phdr(
	    [](dl_phdr_info* info, std::size_t, void*) {
		    self->base = info->dlpi_addr;
		    for (int i = 0; i < info->dlpi_phnum; i++) {
			    const auto& part = info->dlpi_phdr[i];
			    if (part.p_type != PT_LOAD || (part.p_flags & PF_X) == 0) continue;
			    self->codeLow = info->dlpi_addr + part.p_vaddr;
			    self->codeHigh = self->codeLow + part.p_memsz;
		    }
		    return 1;
	    },
	    nullptr);
#elif defined __APPLE__
	self->base = static_cast<std::uintptr_t>(_dyld_get_image_vmaddr_slide(0));
	self->codeLow = reinterpret_cast<std::uintptr_t>(_dyld_get_image_header(0));
	self->codeHigh = self->codeLow + (64u << 20);
#endif
}

/** `fault`: where a signal hit; the frames before it are the handler's. */
inline void takeStack(Stack& stack, std::uintptr_t fault) {
	void* found[2 * mostFrames];
	const int count = backtrace(found, 2 * mostFrames);
	int from = 0;
	for (int i = 0; fault != 0 && i < count; i++) {
		if (reinterpret_cast<std::uintptr_t>(found[i]) == fault) from = i;
	}
	stack.size = 0;
	for (int i = from; i < count && stack.size < mostFrames; i++) {
		const auto at = reinterpret_cast<std::uintptr_t>(found[i]);
		if (at < self->codeLow || at >= self->codeHigh) continue;
		// a return address is that of the next instruction
		stack.at[stack.size++] = at - self->base - (at == fault ? 0 : 1);
	}
}

inline std::uintptr_t faultAddress(void* context) {
#if defined __linux__ && defined __x86_64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_RIP]);
#elif defined __linux__ && defined __aarch64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext.pc);
#elif defined __APPLE__ && defined __x86_64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext->__ss.__rip);
#elif defined __APPLE__ && defined __aarch64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext->__ss.__pc);
#else
	(void)context;
	return 0;
#endif
}

}  // namespace woodshed
