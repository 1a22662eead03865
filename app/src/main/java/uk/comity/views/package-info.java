/** All reading: lists, duties, referrals. Follows the desk; every public method takes a standing. */
@NullMarked
package uk.comity.views;

import org.jspecify.annotations.NullMarked;
