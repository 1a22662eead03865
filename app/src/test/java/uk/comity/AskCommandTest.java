package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** May I? at the command line. */
class AskCommandTest {

    private final Commands commands = Commands.onAFreshInstallation();

    @Test
    void what_somebody_types_leads_to_acts() {
        var ran = commands.run("pack", "ask", "wbc", "may", "I", "see", "the", "draft", "report");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Ask to see a document", "--act inspection.request");
    }

    @Test
    void the_next_question_says_why_it_is_asked() {
        var ran = commands.run("pack", "ask", "wbc", "--act", "inspection.request");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Why we ask:", "Answer with --fact");
    }

    @Test
    void an_answer_comes_with_its_clause() {
        var ran = commands.run(
                "pack", "ask", "wbc", "--act", "enquiry.raise", "--fact", "who=member", "--fact", "subject=casework");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Refused.", "4.5b");
    }

    @Test
    void it_is_one_object_of_json_on_request() {
        var ran = commands.run("pack", "ask", "wbc", "--act", "enquiry.raise", "--fact", "who=member", "--json");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("{\"act\":\"enquiry.raise\"").contains("\"state\":\"ask\"");
    }

    @Test
    void answers_that_cannot_be_so_together_are_said_plainly() {
        var ran = commands.run(
                "pack",
                "ask",
                "wbc",
                "--act",
                "enquiry.raise",
                "--fact",
                "actor-is-member=yes",
                "--fact",
                "actor-is-officer=yes");

        assertThat(ran.out()).contains("cannot be so together");
    }

    @Test
    void a_day_before_the_protocol_and_names_that_are_not_there_are_answered_plainly() {
        assertThat(commands.run("pack", "ask", "wbc", "--act", "enquiry.raise", "--on", "1999-01-01")
                        .out())
                .contains("not in force on 1999-01-01");
        assertThat(commands.run("pack", "ask", "wbc", "--act", "enquiry.rase").err())
                .contains("Did you mean \"enquiry.raise\"?");
        assertThat(commands.run("pack", "ask", "wbc", "--act", "enquiry.raise", "--fact", "who=king")
                        .err())
                .contains("is no answer", "member");
        assertThat(commands.run("pack", "ask", "wbc").err()).contains("Say what you want to do");
        assertThat(commands.run("pack", "ask", "wbc", "quark").out()).contains("Nothing in this protocol fits");
    }
}
