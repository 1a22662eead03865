package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.PersonId;

/** Wards and the terms of their members. */
record Chamber(Map<PersonId, List<MemberTerm>> terms, Map<String, Ward> wards) {

    static final Chamber EMPTY = new Chamber(Map.of(), Map.of());

    List<MemberTerm> termsOf(PersonId person) {
        return terms.getOrDefault(person, List.of());
    }

    List<MemberTerm> termsOf(PersonId person, LocalDate day) {
        return termsOf(person).stream().filter(term -> term.term().holdsOn(day)).toList();
    }

    boolean isMember(PersonId person, LocalDate day) {
        return termsOf(person).stream().anyMatch(term -> term.term().holdsOn(day));
    }

    boolean isElected(PersonId person, LocalDate day) {
        return termsOf(person, day).stream().anyMatch(MemberTerm::isElected);
    }

    List<Ward> wardsOf(PersonId person, LocalDate day) {
        return termsOf(person, day).stream()
                .filter(MemberTerm::isElected)
                .map(term -> Optional.ofNullable(wards.get(term.place())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    List<PersonId> membersOf(String ward, LocalDate day) {
        return terms.values().stream()
                .flatMap(List::stream)
                .filter(term -> term.isElected()
                        && term.place().equals(ward)
                        && term.term().holdsOn(day))
                .map(MemberTerm::member)
                .distinct()
                .toList();
    }

    int vacancies(String ward, LocalDate day) {
        return Optional.ofNullable(wards.get(ward))
                .flatMap(Ward::seats)
                .map(seats -> Math.max(0, seats - membersOf(ward, day).size()))
                .orElse(0);
    }

    Chamber with(MemberTerm term) {
        return new Chamber(Lists.withItem(terms, term.member(), term), wards);
    }

    Chamber with(Ward ward) {
        return new Chamber(terms, Lists.with(wards, ward.key(), ward));
    }

    /** Ends the person's terms for this place that would go on after the day. */
    Chamber ended(PersonId person, String place, LocalDate until) {
        var changed = Lists.changed(
                termsOf(person),
                term -> term.place().equals(place) && goesBeyond(term.term(), until),
                term -> term.with(term.term().endingOn(until)));
        return new Chamber(Lists.with(terms, person, changed), wards);
    }

    private static boolean goesBeyond(Term term, LocalDate day) {
        return !term.startsAfter(day) && !term.endsBefore(day);
    }

    Chamber corrected(FeedChanges.TermCorrected correction) {
        var person = correction.person();
        var changed = Lists.changed(
                termsOf(person),
                term -> term.place().equals(correction.ward()) && term.term().equals(correction.was()),
                term -> term.with(correction.now()).labelled(correction.party()));
        return new Chamber(Lists.with(terms, person, changed), wards);
    }
}
