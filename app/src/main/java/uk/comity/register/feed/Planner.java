package uk.comity.register.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.register.FeedChanges;
import uk.comity.register.FeedChanges.SourceLinked;
import uk.comity.register.FeedChanges.TermCorrected;
import uk.comity.register.Key;
import uk.comity.register.MemberTerm;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.Person;
import uk.comity.register.PersonName;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.RegisterEntry.MembershipEnded;
import uk.comity.register.RegisterEntry.PersonAdded;
import uk.comity.register.RegisterEntry.PersonRenamed;
import uk.comity.register.RegisterEntry.WardAdded;
import uk.comity.register.RegisterEntry.WardAmended;
import uk.comity.register.feed.Feed.CouncillorRow;
import uk.comity.register.feed.Feed.Remark;
import uk.comity.register.feed.Feed.WardRow;

/** Compares a feed with the register. Used once. */
final class Planner {

    private final Register now;
    private final Feed feed;
    private final LocalDate day;

    private final Map<String, String> wardKeys = new HashMap<>();
    private final Set<PersonId> matched = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final List<Remark> remarks;

    private final List<WardAdded> wards = new ArrayList<>();
    private final List<WardAmended> amended = new ArrayList<>();
    private final List<PersonAdded> people = new ArrayList<>();
    private final List<PersonRenamed> renamed = new ArrayList<>();
    private final List<SourceLinked> linked = new ArrayList<>();
    private final List<MemberElected> elected = new ArrayList<>();
    private final List<TermCorrected> corrected = new ArrayList<>();
    private final List<MembershipEnded> ended = new ArrayList<>();
    private int unchanged;

    Planner(Register now, Feed feed, LocalDate day) {
        this.now = now;
        this.feed = feed;
        this.day = day;
        this.remarks = new ArrayList<>(feed.remarks());
    }

    FeedPlan plan() {
        feed.wards().forEach(this::ward);
        feed.councillors().forEach(this::councillor);
        now.people().forEach(this::endUnlisted);
        var changes = new FeedChanges(
                feed.file(), day, wards, amended, people, renamed, linked, elected, corrected, ended, feed.setAside());
        var counts = new FeedPlan.Counts(
                feed.listed(),
                feed.wards().size(),
                wards.size(),
                people.size(),
                renamed.size(),
                unchanged,
                elected.size(),
                corrected.size(),
                ended.size(),
                feed.unused().size(),
                feed.wards().stream().mapToInt(WardRow::vacant).sum());
        var refusal = refusal(changes);
        return new FeedPlan(changes, counts, refusal, new PlanLines(now, changes, remarks).lines(counts, refusal));
    }

    private Optional<String> refusal(FeedChanges changes) {
        return changes.removesMoreThanHalf(now)
                ? Optional.of(
                        "\"%s\" would take %d members out of the register, more than half of the council, so nothing is changed. Check that it is the whole feed of this council; after an election, end the old terms by hand first."
                                .formatted(feed.file(), changes.removedFrom(now).size()))
                : Optional.empty();
    }

    private void ward(WardRow row) {
        var key = Key.of(row.title());
        var known = now.wards().stream()
                .filter(ward -> Key.of(ward.title()).equals(key))
                .findFirst();
        if (known.isEmpty()) {
            var free = Stream.iterate(1, n -> n + 1)
                    .map(n -> n == 1 ? key : key.substring(0, Math.min(60, key.length())) + "-" + n)
                    .filter(candidate -> now.findWard(candidate).isEmpty())
                    .findFirst()
                    .orElseThrow();
            wardKeys.put(key, free);
            wards.add(new WardAdded(free, row.title(), Optional.empty(), row.seats()));
            return;
        }
        var ward = known.get();
        wardKeys.put(key, ward.key());
        if (row.seats().isPresent() && !row.seats().equals(ward.seats())) {
            amended.add(new WardAmended(ward.key(), ward.title(), ward.gss(), row.seats()));
        }
    }

    private void councillor(CouncillorRow row) {
        var ward = wardKeys.getOrDefault(Key.of(row.ward()), Key.of(row.ward()));
        var known = match(row, ward);
        var person = known.map(Person::id).orElseGet(() -> idFor(row));
        matched.add(person);
        listed.add(person + " " + ward);
        int before = changesSoFar();
        known.ifPresentOrElse(
                found -> compare(found, row), () -> people.add(new PersonAdded(person, row.name(), row.source())));
        terms(row, person, ward);
        if (changesSoFar() == before) {
            unchanged++;
        }
    }

    private int changesSoFar() {
        return people.size() + renamed.size() + linked.size() + elected.size() + corrected.size();
    }

    /** By the feed's own id first; who was entered by hand is known by name and ward. */
    private Optional<Person> match(CouncillorRow row, String ward) {
        var byId = now.people().stream()
                .filter(person -> !row.source().isBlank() && person.source().equals(row.source()))
                .findFirst();
        return byId.or(() -> now.people().stream()
                .filter(person -> person.source().isBlank() || row.source().isBlank())
                .filter(person -> !matched.contains(person.id()) && sameName(person.name(), row.name()))
                .filter(person -> now.termsOf(person.id()).stream()
                        .anyMatch(term -> term.isElected() && term.place().equals(ward)))
                .findFirst());
    }

    private static boolean sameName(PersonName one, PersonName other) {
        return one.plain().equalsIgnoreCase(other.plain());
    }

    private void compare(Person known, CouncillorRow row) {
        if (known.source().isBlank() && !row.source().isBlank()) {
            linked.add(new SourceLinked(known.id(), row.source()));
        }
        var was = known.name();
        var is = row.name();
        var same = was.plain().equals(is.plain())
                && was.honorific().equals(is.honorific())
                && was.letters().equals(is.letters());
        if (!same) {
            renamed.add(new PersonRenamed(known.id(), is));
        }
    }

    private void terms(CouncillorRow row, PersonId person, String ward) {
        var comparison = new TermComparison(
                now.termsOf(person).stream()
                        .filter(term -> term.isElected() && term.place().equals(ward))
                        .toList(),
                sentence -> remarks.add(new Remark(row.row(), row.name().spoken() + ": " + sentence)));
        comparison.compare(row, day);
        comparison
                .begun()
                .forEach(term -> elected.add(
                        new MemberElected(person, ward, term, row.party().written(), Origin.FEED)));
        comparison
                .corrected()
                .forEach(change -> corrected.add(new TermCorrected(
                        person, ward, change.was(), change.now(), row.party().written())));
    }

    /** A new id tells nothing of the person; where the feed has an id, it says whence it came. */
    private PersonId idFor(CouncillorRow row) {
        var number = row.source().substring(row.source().indexOf(':') + 1);
        var base = number.matches("[a-z0-9]{1,40}")
                ? "mg-" + number
                : "mg-x" + digest(row.source() + row.name().plain() + row.ward());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> new PersonId(n == 1 ? base : base + "-" + n))
                .filter(id -> now.findPerson(id).isEmpty() && !matched.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Ends what the feed began and lists no more. Who is in a row that was set aside is still listed. */
    private void endUnlisted(Person person) {
        var setAside = feed.unused().stream()
                .anyMatch(row -> row.source().isBlank()
                        ? row.name().equalsIgnoreCase(person.name().plain())
                        : row.source().equals(person.source()));
        now.termsOf(person.id()).stream()
                .filter(term -> term.isElected()
                        && term.origin() == Origin.FEED
                        && term.term().holdsOn(day)
                        && !listed.contains(person.id() + " " + term.place()))
                .findFirst()
                .ifPresent(term -> end(person, term, setAside && !matched.contains(person.id())));
    }

    private void end(Person person, MemberTerm term, boolean setAside) {
        if (setAside) {
            remarks.add(new Remark(
                    0, person.name().spoken() + " stays as the register has it, because the row was set aside."));
            return;
        }
        var before = day.minusDays(1);
        ended.add(new MembershipEnded(person.id(), term.place(), term.term().startsAfter(before) ? day : before));
    }
}
