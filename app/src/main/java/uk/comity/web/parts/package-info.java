/**
 * What pages are made of: one immutable record for each template in {@code jte/parts}, and {@link uk.comity.web.parts.Frame} for
 * {@code jte/layout/page.jte}. Parts know how things look and nothing of what they mean.
 *
 * <p>Throughout this package an empty text means that there is none: no hint, no link, nothing to say.
 */
@NullMarked
package uk.comity.web.parts;

import org.jspecify.annotations.NullMarked;
