/** A pack drafted from several others: whose rule goes on is chosen concept by concept, and every clause keeps where it comes from. */
@NullMarked
package uk.comity.merging;

import org.jspecify.annotations.NullMarked;
