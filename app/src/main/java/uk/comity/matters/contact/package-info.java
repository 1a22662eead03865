/** Contact between a member and officers: restrictions, consents, approaches out of hours and in an emergency. */
@NullMarked
package uk.comity.matters.contact;

import org.jspecify.annotations.NullMarked;
