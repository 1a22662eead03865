package uk.comity.register;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.acts.Act;
import uk.comity.acts.PersonId;

/** What can be done to the register. Days called {@code until} are last days: what ends on them still holds on them. */
public sealed interface RegisterAct extends Act {

    /** Enters somebody: a member, an officer or support staff to be. */
    record AddPerson(PersonId person, PersonName written) implements RegisterAct {
        @Override
        public String name() {
            return "register.add-person";
        }
    }

    record Rename(PersonId person, PersonName written) implements RegisterAct {
        @Override
        public String name() {
            return "register.rename";
        }
    }

    /** Enters an election; the party's label may be blank. */
    record Elect(PersonId person, String ward, Term term, String party) implements RegisterAct {
        @Override
        public String name() {
            return "register.elect";
        }
    }

    record CoOpt(PersonId person, String body, MemberTerm.Voting voting, Term term) implements RegisterAct {
        @Override
        public String name() {
            return "register.co-opt";
        }
    }

    /** Ends a member's term for a ward or body, by its key; {@code until} is the last day. */
    record EndMembership(PersonId person, String place, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.end-membership";
        }
    }

    /** Appoints an officer to a post, named in the council's own words. */
    record Appoint(PersonId person, String post, Grade grade, String department, Optional<PersonId> manager, Term term)
            implements RegisterAct {
        @Override
        public String name() {
            return "register.appoint";
        }
    }

    record EndAppointment(PersonId person, String post, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.end-appointment";
        }
    }

    /** Makes somebody the holder of a council-wide office. */
    record Designate(Office office, PersonId person, Term term) implements RegisterAct {
        @Override
        public String name() {
            return "register.designate";
        }
    }

    /** Nominates somebody to stand in for the holder of a council-wide office. */
    record Deputise(Office office, PersonId person, Term term) implements RegisterAct {
        @Override
        public String name() {
            return "register.deputise";
        }
    }

    /** Ends somebody's time in an office, as holder or deputy. */
    record EndOffice(Office office, PersonId person, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.end-office";
        }
    }

    record FormBody(String body, String title, Body.Sort sort, Optional<String> parent, Term term)
            implements RegisterAct {
        @Override
        public String name() {
            return "register.form-body";
        }
    }

    record EndBody(String body, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.end-body";
        }
    }

    record TakeSeat(String body, PersonId person, Seat.Role role, Term term) implements RegisterAct {
        @Override
        public String name() {
            return "register.take-seat";
        }
    }

    record LeaveSeat(String body, PersonId person, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.leave-seat";
        }
    }

    record AddWard(String ward, String title, Optional<String> gss, Optional<Integer> seats) implements RegisterAct {
        @Override
        public String name() {
            return "register.add-ward";
        }
    }

    /** Corrects a ward's title, code or number of seats. */
    record AmendWard(String ward, String title, Optional<String> gss, Optional<Integer> seats) implements RegisterAct {
        @Override
        public String name() {
            return "register.amend-ward";
        }
    }

    /** Gives the proper officer notice of a political group: SI 1990/1553 reg 8. */
    record NotifyGroup(PoliticalGroup.Notice notice) implements RegisterAct {
        @Override
        public String name() {
            return "register.notify-group";
        }
    }

    /** Joins a group; whoever is of another leaves that one the day before. */
    record JoinGroup(String group, PersonId member, LocalDate from) implements RegisterAct {
        @Override
        public String name() {
            return "register.join-group";
        }
    }

    record LeaveGroup(String group, PersonId member, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.leave-group";
        }
    }

    record ChangeLeader(String group, PersonId leader, Optional<PersonId> deputy, LocalDate from)
            implements RegisterAct {
        @Override
        public String name() {
            return "register.change-leader";
        }
    }

    record AddDepartment(String department, String title, Optional<String> parent) implements RegisterAct {
        @Override
        public String name() {
            return "register.add-department";
        }
    }

    /** Lets somebody act in a member's name. */
    record AssignSupport(PersonId staff, PersonId member, Term term) implements RegisterAct {
        @Override
        public String name() {
            return "register.assign-support";
        }
    }

    record EndSupport(PersonId staff, PersonId member, LocalDate until) implements RegisterAct {
        @Override
        public String name() {
            return "register.end-support";
        }
    }

    /** Says that the council is closed on a day that is not a weekend or bank holiday anyway. */
    record DeclareClosure(LocalDate day, String why) implements RegisterAct {
        @Override
        public String name() {
            return "register.declare-closure";
        }
    }

    record WithdrawClosure(LocalDate day) implements RegisterAct {
        @Override
        public String name() {
            return "register.withdraw-closure";
        }
    }

    /** Takes over a councillors' feed, as planned. */
    record ApplyFeed(FeedChanges changes) implements RegisterAct {
        @Override
        public String name() {
            return "register.apply-feed";
        }
    }
}
