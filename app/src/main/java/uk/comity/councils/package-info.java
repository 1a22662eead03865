/** One council put together: its desk, its register, its reading rooms. What every door is given. */
@NullMarked
package uk.comity.councils;

import org.jspecify.annotations.NullMarked;
