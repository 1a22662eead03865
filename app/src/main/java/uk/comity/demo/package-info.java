/** Invented councils with invented people, each under one of the protocols: everything is entered by acts at the desk. */
@NullMarked
package uk.comity.demo;

import org.jspecify.annotations.NullMarked;
