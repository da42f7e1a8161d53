// SPDX-License-Identifier: MIT
#pragma once

namespace lint {

/// Asks the system to lend the memory of the main thread in large pages (2 MiB instead of 4 KiB),
/// where it knows them. A contract touches some thousand pages for a few milliseconds; a virtual
/// machine, as hooks and CI have it, takes about 10 microseconds for each. To be called once,
/// before other work.
void use_large_pages();

}  // namespace lint
