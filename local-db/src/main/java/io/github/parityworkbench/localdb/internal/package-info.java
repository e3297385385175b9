/** How a workspace is kept: connections, migrations, packed blocks and their checksums. */
@NullMarked
package io.github.parityworkbench.localdb.internal;

import org.jspecify.annotations.NullMarked;
