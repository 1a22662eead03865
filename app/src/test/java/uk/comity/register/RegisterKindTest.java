package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.register.Council.DAY;
import static uk.comity.register.Council.MARL;
import static uk.comity.register.Council.QUAYLE;
import static uk.comity.register.Council.council;
import static uk.comity.register.Council.does;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Act;
import uk.comity.acts.Decision;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.matters.Words;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

class RegisterKindTest {

    private final RegisterKind kind = new RegisterKind(new Registers());

    @Test
    void everyActHasAButtonAndEveryEntryAName() {
        var titles = kind.acts().stream().map(ActType::name).toList();
        assertThat(titles).doesNotHaveDuplicates().hasSize(RegisterAct.class.getPermittedSubclasses().length);
        assertThat(kind.opening()).isSubsetOf(titles);
        assertThat(kind.entryTypes().values())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RegisterEntry.class.getPermittedSubclasses())
                        .<Class<? extends Entry>>map(type -> type.asSubclass(Entry.class))
                        .toList());
        assertThat(kind.entryTypes().keySet()).allMatch(name -> name.matches("register\\.[a-z-]+/1"));
    }

    @Test
    void everySampleOnTheMenuMakesSense() {
        var hearing = RegisterKind.hearing(DAY);
        var samples = hearing.menu(council(), QUAYLE);
        assertThat(samples)
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(hearing.decide(council(), sample, submission(sample, Registers.FOLIO)))
                        .isInstanceOf(Decision.Enter.class));
        assertThat(hearing.sharing(council())).isEqualTo(Sharing.withEverybody());
        assertThat(hearing.summary(council()).standing()).isEqualTo("3 members, 0 officers and 2 wards.");
    }

    @Test
    void theRegisterIsOneFolio() {
        var hearing = RegisterKind.hearing(DAY);
        var sample = new RegisterAct.AddPerson(new PersonId("new"), PersonName.read("A New"));
        var elsewhere = submission(sample, new FolioId("register", "other"));
        assertThat(hearing.decide(council(), sample, elsewhere)).isInstanceOf(Decision.OutOfTurn.class);
        assertThat(kind.exists(kind.blank(Registers.FOLIO))).isFalse();
        assertThat(kind.exists(council())).isTrue();
    }

    @Test
    void everyFactOfTheActorIsTold() {
        var facts = Situation.of("enquiry.raise", DAY);
        Situating.actor(council(), QUAYLE, Optional.empty(), DAY, facts);
        var told = facts.build();
        assertThat(told.facts().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Words.ACTOR.stream().map(FactType::name).toList());
        assertThat(holds(told, "actor-is-member")).isTrue();
        assertThat(holds(told, "actor-is-officer")).isFalse();
        assertThat(told.find("actor-is-member").orElseThrow().source()).isEqualTo("the register on 3 November 2026");
    }

    @Test
    void gradesOfficesAndSupportBecomeFacts() {
        var register = does(council(), new RegisterAct.AddDepartment("legal", "Legal", Optional.empty()));
        register = does(
                register,
                new RegisterAct.Appoint(
                        MARL, "Head of Legal", Grade.HEAD_OF_SERVICE, "legal", Optional.empty(), Term.from(DAY)));
        register = does(register, new RegisterAct.Designate(Office.LEGAL_SERVICES, MARL, Term.from(DAY)));
        register = does(register, new RegisterAct.AssignSupport(MARL, QUAYLE, Term.from(DAY)));
        var facts = Situation.of("enquiry.raise", DAY);
        Situating.actor(register, MARL, Optional.of(QUAYLE), DAY, facts);
        Situating.officerAsked(register, MARL, DAY, facts);
        var told = facts.build();
        assertThat(List.of(
                        "actor-is-officer",
                        "actor-is-head-of-service",
                        "actor-is-head-of-service-or-above",
                        "actor-is-service-manager-or-above",
                        "actor-is-legal-services",
                        "actor-is-support-staff",
                        "officer-asked-is-head-of-service-or-above"))
                .allMatch(fact -> holds(told, fact));
        assertThat(List.of(
                        "actor-is-member",
                        "actor-is-junior-officer",
                        "actor-is-assistant-director-or-director",
                        "actor-is-chief-executive",
                        "officer-asked-is-junior"))
                .noneMatch(fact -> holds(told, fact));
        var withoutMember = Situation.of("enquiry.raise", DAY);
        Situating.actor(register, MARL, Optional.empty(), DAY, withoutMember);
        assertThat(holds(withoutMember.build(), "actor-is-support-staff")).isFalse();
    }

    @Test
    void onlyADirectorProperIsAFullDirector() {
        var legal = does(council(), new RegisterAct.AddDepartment("legal", "Legal", Optional.empty()));
        for (var grade : List.of(Grade.ASSISTANT_DIRECTOR, Grade.DIRECTOR)) {
            var register = does(
                    legal,
                    new RegisterAct.Appoint(MARL, "Director of Law", grade, "legal", Optional.empty(), Term.from(DAY)));
            var facts = Situation.of("concern.tell-group-leader", DAY);
            Situating.actor(register, MARL, Optional.empty(), DAY, facts);
            var told = facts.build();
            assertThat(holds(told, "actor-is-assistant-director-or-director")).isTrue();
            assertThat(holds(told, "actor-is-a-full-director")).isEqualTo(grade == Grade.DIRECTOR);
        }
    }

    @Test
    void nothingIsToldOfAnOfficerAskedWhoIsNone() {
        var facts = Situation.of("enquiry.raise", DAY);
        Situating.officerAsked(council(), QUAYLE, DAY, facts);
        assertThat(facts.build().facts()).isEmpty();
    }

    private static boolean holds(Situation situation, String fact) {
        return situation.find(fact).orElseThrow().value().equals(FactValue.of(true));
    }

    private static Submission submission(Act act, FolioId folio) {
        var at = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Submission(
                new UUID(0, 1), QUAYLE, Optional.empty(), at, folio, OptionalLong.empty(), "", Map.of(), act);
    }
}
