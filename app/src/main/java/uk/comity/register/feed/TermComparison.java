package uk.comity.register.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.comity.register.MemberTerm;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.Term;
import uk.comity.register.feed.Feed.CouncillorRow;

/** Compares the terms of one row with those that the register has for the same person and ward. Used once. */
final class TermComparison {

    private final List<MemberTerm> left;
    private final Consumer<String> remark;
    private final List<Term> begun = new ArrayList<>();
    private final List<Change> corrected = new ArrayList<>();

    /** A term stated otherwise than before, or the label beside it. */
    record Change(Term was, Term now) {}

    TermComparison(List<MemberTerm> register, Consumer<String> remark) {
        this.left = new ArrayList<>(register);
        this.remark = remark;
    }

    List<Term> begun() {
        return begun;
    }

    List<Change> corrected() {
        return corrected;
    }

    void compare(CouncillorRow row, LocalDate day) {
        var open = new ArrayList<Term>();
        for (var term : sitting(row.terms(), day)) {
            take(one -> one.term().equals(term))
                    .ifPresentOrElse(same -> label(same, row.party().written()), () -> open.add(term));
        }
        open.forEach(this::fit);
    }

    /** Whoever is listed sits: with no term stated neither end is known, and an end long past was not the end. */
    private List<Term> sitting(List<Term> stated, LocalDate day) {
        if (stated.isEmpty()) {
            return List.of(Term.UNKNOWN);
        }
        if (stated.stream().anyMatch(term -> !term.endsBefore(day))) {
            return stated;
        }
        var last = stated.getLast();
        remark.accept(
                "the last term stated has ended (%s), yet the feed lists the councillor. Taken as sitting, end not known."
                        .formatted(last.words()));
        var all = new ArrayList<>(stated.subList(0, stated.size() - 1));
        all.add(last.withoutEnd());
        return all;
    }

    private void label(MemberTerm same, String party) {
        if (same.origin() == Origin.FEED && !same.party().equals(party)) {
            corrected.add(new Change(same.term(), same.term()));
        }
    }

    private void fit(Term term) {
        var overlapping = take(one -> one.term().overlaps(term));
        if (overlapping.isEmpty()) {
            begun.add(term);
            return;
        }
        var known = overlapping.get();
        switch (known.origin()) {
            case FEED -> corrected.add(new Change(known.term(), term));
            case HAND -> {
                // One term entered by hand may stand for several of the feed's.
                left.add(known);
                remark.accept("the feed says %s; the register has %s, entered by hand, and keeps it."
                        .formatted(term.words(), known.term().words()));
            }
        }
    }

    private Optional<MemberTerm> take(java.util.function.Predicate<MemberTerm> which) {
        var found = left.stream().filter(which).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
