/** The pages: a door. Server-rendered, typed page records, no script needed for any act. */
@NullMarked
package uk.comity.web;

import org.jspecify.annotations.NullMarked;
