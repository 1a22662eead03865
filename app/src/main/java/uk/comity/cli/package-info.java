/** The command line: a door. */
@NullMarked
package uk.comity.cli;

import org.jspecify.annotations.NullMarked;
