/** People, offices, terms, bodies, political groups and wards: who was what on a day. */
@NullMarked
package uk.comity.register;

import org.jspecify.annotations.NullMarked;
