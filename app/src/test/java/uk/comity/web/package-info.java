@NullMarked
package uk.comity.web;

import org.jspecify.annotations.NullMarked;
