/** Which field of which GraphQL type a place in a response is. */
@NullMarked
package io.github.parityworkbench.app.graphql;

import org.jspecify.annotations.NullMarked;
