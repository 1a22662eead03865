/** What each page shows: one immutable record for each template in {@code jte/pages}. */
@NullMarked
package uk.comity.web.pages;

import org.jspecify.annotations.NullMarked;
