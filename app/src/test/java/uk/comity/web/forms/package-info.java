@NullMarked
package uk.comity.web.forms;

import org.jspecify.annotations.NullMarked;
