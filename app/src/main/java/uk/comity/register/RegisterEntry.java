package uk.comity.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;

/** What can be entered in the register. The type names are for ever. */
public sealed interface RegisterEntry extends Entry {

    /** Every entry type by its name. */
    Map<String, Class<? extends Entry>> TYPES = Map.ofEntries(
            Map.entry("register.person-added/1", PersonAdded.class),
            Map.entry("register.person-renamed/1", PersonRenamed.class),
            Map.entry("register.member-elected/1", MemberElected.class),
            Map.entry("register.member-co-opted/1", MemberCoOpted.class),
            Map.entry("register.membership-ended/1", MembershipEnded.class),
            Map.entry("register.officer-appointed/1", OfficerAppointed.class),
            Map.entry("register.appointment-ended/1", AppointmentEnded.class),
            Map.entry("register.office-taken/1", OfficeTaken.class),
            Map.entry("register.office-left/1", OfficeLeft.class),
            Map.entry("register.body-formed/1", BodyFormed.class),
            Map.entry("register.body-ended/1", BodyEnded.class),
            Map.entry("register.seat-taken/1", SeatTaken.class),
            Map.entry("register.seat-left/1", SeatLeft.class),
            Map.entry("register.ward-added/1", WardAdded.class),
            Map.entry("register.ward-amended/1", WardAmended.class),
            Map.entry("register.group-notified/1", GroupNotified.class),
            Map.entry("register.group-joined/1", GroupJoined.class),
            Map.entry("register.group-left/1", GroupLeft.class),
            Map.entry("register.leader-changed/1", LeaderChanged.class),
            Map.entry("register.department-added/1", DepartmentAdded.class),
            Map.entry("register.support-assigned/1", SupportAssigned.class),
            Map.entry("register.support-ended/1", SupportEnded.class),
            Map.entry("register.closure-declared/1", ClosureDeclared.class),
            Map.entry("register.closure-withdrawn/1", ClosureWithdrawn.class),
            Map.entry("register.feed-applied/1", FeedApplied.class));

    record PersonAdded(PersonId person, PersonName written, String source) implements RegisterEntry {
        @Override
        public String type() {
            return "register.person-added/1";
        }
    }

    record PersonRenamed(PersonId person, PersonName written) implements RegisterEntry {
        @Override
        public String type() {
            return "register.person-renamed/1";
        }
    }

    record MemberElected(PersonId person, String ward, Term term, String party, MemberTerm.Origin origin)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.member-elected/1";
        }
    }

    record MemberCoOpted(PersonId person, String body, MemberTerm.Voting voting, Term term) implements RegisterEntry {
        @Override
        public String type() {
            return "register.member-co-opted/1";
        }
    }

    /**
     * A term came to its end.
     *
     * @param place the ward or body, by key
     * @param until the last day
     */
    record MembershipEnded(PersonId person, String place, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.membership-ended/1";
        }
    }

    record OfficerAppointed(
            PersonId person, String post, Grade grade, String department, Optional<PersonId> manager, Term term)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.officer-appointed/1";
        }
    }

    record AppointmentEnded(PersonId person, String post, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.appointment-ended/1";
        }
    }

    record OfficeTaken(Office office, PersonId person, OfficeTerm.Capacity capacity, Term term)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.office-taken/1";
        }
    }

    record OfficeLeft(Office office, PersonId person, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.office-left/1";
        }
    }

    record BodyFormed(String body, String title, Body.Sort sort, Optional<String> parent, Term term)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.body-formed/1";
        }
    }

    record BodyEnded(String body, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.body-ended/1";
        }
    }

    record SeatTaken(String body, PersonId person, Seat.Role role, Term term) implements RegisterEntry {
        @Override
        public String type() {
            return "register.seat-taken/1";
        }
    }

    record SeatLeft(String body, PersonId person, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.seat-left/1";
        }
    }

    record WardAdded(String ward, String title, Optional<String> gss, Optional<Integer> seats)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.ward-added/1";
        }
    }

    record WardAmended(String ward, String title, Optional<String> gss, Optional<Integer> seats)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.ward-amended/1";
        }
    }

    /** A notice of a political group reached the proper officer: SI 1990/1553 reg 8. */
    record GroupNotified(PoliticalGroup.Notice notice) implements RegisterEntry {
        @Override
        public String type() {
            return "register.group-notified/1";
        }
    }

    record GroupJoined(String group, PersonId member, LocalDate from) implements RegisterEntry {
        @Override
        public String type() {
            return "register.group-joined/1";
        }
    }

    record GroupLeft(String group, PersonId member, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.group-left/1";
        }
    }

    record LeaderChanged(String group, PersonId leader, Optional<PersonId> deputy, LocalDate from)
            implements RegisterEntry {
        @Override
        public String type() {
            return "register.leader-changed/1";
        }
    }

    record DepartmentAdded(String department, String title, Optional<String> parent) implements RegisterEntry {
        @Override
        public String type() {
            return "register.department-added/1";
        }
    }

    record SupportAssigned(PersonId staff, PersonId member, Term term) implements RegisterEntry {
        @Override
        public String type() {
            return "register.support-assigned/1";
        }
    }

    record SupportEnded(PersonId staff, PersonId member, LocalDate until) implements RegisterEntry {
        @Override
        public String type() {
            return "register.support-ended/1";
        }
    }

    record ClosureDeclared(LocalDate day, String why) implements RegisterEntry {
        @Override
        public String type() {
            return "register.closure-declared/1";
        }
    }

    record ClosureWithdrawn(LocalDate day) implements RegisterEntry {
        @Override
        public String type() {
            return "register.closure-withdrawn/1";
        }
    }

    record FeedApplied(FeedChanges changes) implements RegisterEntry {
        @Override
        public String type() {
            return "register.feed-applied/1";
        }
    }
}
