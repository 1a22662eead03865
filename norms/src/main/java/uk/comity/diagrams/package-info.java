/** Decision diagrams over facts: what many norms say together, as one function that can be looked at. */
@NullMarked
package uk.comity.diagrams;

import org.jspecify.annotations.NullMarked;
