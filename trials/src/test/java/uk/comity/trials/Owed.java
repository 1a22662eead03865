package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** A duty as the program shows it. */
record Owed(JsonNode json) {

    static Owed find(JsonNode duties, String norm) {
        for (var duty : duties) {
            if (duty.path("norm").asString().equals(norm)) {
                return new Owed(duty);
            }
        }
        throw new AssertionError("No duty comes from " + norm + ": " + duties);
    }

    /** By the clauses of the protocol. */
    Owed under(String... clauses) {
        assertThat(Reply.texts(json.path("clauses"))).as(text()).containsExactly(clauses);
        return this;
    }

    /** By the council's own setting, which no clause gives. */
    Owed byLocalSetting(String setting) {
        assertThat(json.path("localSetting").asString("")).as(text()).isEqualTo(setting);
        return this;
    }

    Owed byNoLocalSetting() {
        assertThat(json.has("localSetting")).as(text()).isFalse();
        return this;
    }

    Owed of(String holder) {
        assertThat(Reply.texts(json.path("holders"))).as(text()).containsExactly(holder);
        return this;
    }

    Owed to(String claimant) {
        assertThat(Reply.texts(json.path("claimants"))).as(text()).containsExactly(claimant);
        return this;
    }

    Owed within(String span) {
        assertThat(json.path("within").asString()).as(text()).isEqualTo(span);
        return this;
    }

    Owed due(String day) {
        assertThat(json.path("due").asString()).as(text()).isEqualTo(day);
        return this;
    }

    /** {@code open}, {@code paused}, {@code overdue}, {@code discharged} or {@code lapsed}. */
    Owed is(String state) {
        assertThat(json.path("state").asString()).as(text()).isEqualTo(state);
        return this;
    }

    /** Its period is an open question. */
    Owed contested(String why) {
        assertThat(json.path("contested").asString("")).as(text()).contains(why);
        return this;
    }

    Owed strength(String strength) {
        assertThat(json.path("strength").asString()).as(text()).isEqualTo(strength);
        return this;
    }

    /** The sum behind the date says this. */
    Owed sumSays(String words) {
        assertThat(String.join("\n", Reply.texts(json.path("sum")))).as(text()).contains(words);
        return this;
    }

    /** It was made longer once, by so much, under these clauses. */
    Owed longerBy(String span, String... clauses) {
        assertThat(json.path("extensions")).as(text()).hasSize(1);
        var extension = json.path("extensions").get(0);
        assertThat(extension.path("by").asString()).as(text()).isEqualTo(span);
        assertThat(Reply.texts(extension.path("clauses"))).as(text()).containsExactly(clauses);
        return this;
    }

    private String text() {
        return json.toString();
    }
}
