/**
 * An append-only ledger that shows every later change of it. Knows bytes, not councils; needs nothing but the JDK. The
 * format is docs/reference/ledger-format.md.
 *
 * <p>To enter something: seal a {@link uk.comity.ledger.Content}, make a {@link uk.comity.ledger.Leaf} with its digest,
 * and append the leaf's hash to the {@link uk.comity.ledger.Frontier}, which is the tree's right edge and fits into one
 * line of text:
 *
 * <pre>{@code
 * var content = Content.seal(secureRandom, Canonical.Fields.NONE.with("words", "May I see the report?"));
 * var leaf = Leaf.of(head.size(), act, actor, at, folio, List.of("enquiry.raised/1"), content.digest());
 * head = head.append(leaf.hash());
 * }</pre>
 *
 * <p>To let others check it: a {@link uk.comity.ledger.Signer} signs the head as a {@link uk.comity.ledger.Checkpoint};
 * {@link uk.comity.ledger.Inclusion} and {@link uk.comity.ledger.Consistency} prove one leaf, and that nothing between
 * two heads was changed.
 *
 * <p>Whatever comes from outside is read strictly, as a {@link uk.comity.ledger.Reading}; a ledger that does not verify
 * is a value, not an exception.
 */
@NullMarked
package uk.comity.ledger;

import org.jspecify.annotations.NullMarked;
