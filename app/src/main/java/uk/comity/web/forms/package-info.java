/** Forms: what is asked, what a browser sent, and the typed act that comes of it. Pure: nothing here reads or writes. */
@NullMarked
package uk.comity.web.forms;

import org.jspecify.annotations.NullMarked;
