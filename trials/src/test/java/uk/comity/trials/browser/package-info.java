/** Journeys in a real browser, by keyboard, checked by axe on every page. */
@NullMarked
package uk.comity.trials.browser;

import org.jspecify.annotations.NullMarked;
