package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the program answered, and what a story expects of that. Every expectation gives the reply back, to go on. */
record Reply(String asked, int status, String type, String text) {

    JsonNode body() {
        return Rest.JSON.readTree(text);
    }

    /** What is found in a reply that is no JSON. */
    JsonNode nothing() {
        return MissingNode.getInstance();
    }

    Reply isStatus(int expected) {
        assertThat(status).as("%s gave %s", asked, text).isEqualTo(expected);
        return this;
    }

    /** Entered, for the protocol permits it by these clauses. */
    Reply permittedBy(String... clauses) {
        return entered("permitted").decidedBy(clauses);
    }

    /** Entered, for the protocol says nothing on it. */
    Reply silent() {
        entered("silent");
        assertThat(body().path("ruling").path("because").isNull()).as(text).isTrue();
        return this;
    }

    /** Entered, whatever let it through. */
    Reply done() {
        return isStatus(201);
    }

    /** Entered, and with an office now, whichever clause sends it there. */
    Reply referred() {
        return isStatus(202);
    }

    private Reply entered(String answer) {
        done();
        assertThat(body().path("outcome").asString()).isEqualTo("done");
        assertThat(answer()).as("%s gave %s", asked, text).isEqualTo(answer);
        return this;
    }

    /** Refused by these clauses, and recorded. */
    Reply refusedBy(String... clauses) {
        problem(422, "refused");
        assertThat(answer()).isEqualTo("refused");
        assertThat(texts(body().path("clauses"))).as(text).containsExactly(clauses);
        return recordedAs("desk.refused/1");
    }

    /** Refused, since nobody has the power: no clause can say that. */
    Reply refusedForWantOfAPower() {
        return refusedBy().says("gives nobody the power");
    }

    /** Held until these facts are on file, by these clauses, and recorded. */
    Reply heldFor(String fact, String... clauses) {
        problem(422, "held");
        assertThat(answer()).isEqualTo("held");
        assertThat(body().path("needs").path(0).path("fact").asString())
                .as(text)
                .isEqualTo(fact);
        assertThat(texts(body().path("clauses"))).as(text).containsExactly(clauses);
        return recordedAs("desk.held/1");
    }

    /** Entered, and now with one of these offices, by these clauses. */
    Reply referredTo(List<String> offices, String... clauses) {
        isStatus(202);
        assertThat(body().path("outcome").asString()).isEqualTo("referred");
        assertThat(texts(body().path("to"))).as(text).isEqualTo(offices);
        return decidedBy(clauses);
    }

    /** The office that has the question hears these first. */
    Reply consulting(String... roles) {
        assertThat(texts(body().path("consulting"))).as(text).containsExactly(roles);
        return this;
    }

    /** The matter's state does not allow it; nothing was entered. */
    Reply outOfTurn() {
        return problem(409, "out-of-turn").notRecorded();
    }

    /** The matter waits for this office, to which these clauses sent it; nothing was entered. */
    Reply waitsFor(String office, String... clauses) {
        outOfTurn();
        assertThat(texts(body().path("mayDecide"))).as(text).containsExactly(office);
        assertThat(texts(body().path("clauses"))).as(text).containsExactly(clauses);
        return this;
    }

    /** There is no such matter for this person; nothing was entered. */
    Reply notFound() {
        return problem(404, "not-found").notRecorded();
    }

    /** A problem that names this field first. */
    Reply wantsAnotherLookAt(String field) {
        problem(422, "fields");
        assertThat(body().path("fields").path(0).path("field").asString())
                .as(text)
                .isEqualTo(field);
        return notRecorded();
    }

    Reply problem(int code, String name) {
        isStatus(code);
        assertThat(type).startsWith("application/problem+json");
        assertThat(body().path("type").asString()).as(text).isEqualTo("urn:comity:problem:" + name);
        assertThat(body().path("title").asString()).isNotBlank();
        assertThat(body().path("status").asInt()).isEqualTo(code);
        assertThat(body().path("detail").asString()).isNotBlank();
        return this;
    }

    /** Some part of the answer says this. */
    Reply says(String words) {
        assertThat(text).contains(words);
        return this;
    }

    Reply doesNotSay(String words) {
        assertThat(text).doesNotContain(words);
        return this;
    }

    /** These offices may decide otherwise. */
    Reply mayBeDecidedBy(String... offices) {
        assertThat(texts(body().path("mayDecide"))).as(text).containsExactly(offices);
        return this;
    }

    /** Guidance by this clause is shown with it. */
    Reply advisedBy(String clause) {
        assertThat(lines("advise"))
                .as(text)
                .anySatisfy(line -> assertThat(texts(line.path("clauses"))).contains(clause));
        return this;
    }

    /** It is to be kept in a register, by this clause. */
    Reply keptBy(String clause) {
        assertThat(lines("record"))
                .as(text)
                .anySatisfy(line -> assertThat(texts(line.path("clauses"))).contains(clause));
        return this;
    }

    /** No guidance by this clause is shown with it. */
    Reply notAdvisedBy(String clause) {
        assertThat(lines("advise"))
                .as(text)
                .noneSatisfy(line -> assertThat(texts(line.path("clauses"))).contains(clause));
        return this;
    }

    /** These people were told. */
    Reply told(String... people) {
        assertThat(texts(body().path("told"))).as(text).contains(people);
        return this;
    }

    /** The duty that a norm raised. */
    Owed owes(String norm) {
        return Owed.find(body().path("duties"), norm);
    }

    /** Nothing is owed. */
    Reply owesNothing() {
        assertThat(body().path("duties").isEmpty()).as(text).isTrue();
        return this;
    }

    /** The last leaf of the matter that this reply shows. */
    long leaf() {
        return body().path("receipt").path("leaf").asLong();
    }

    String folio() {
        return body().path("folio").asString();
    }

    /** The matter of one kind that a refused or held act began all the same: it has the key that its act gave it. */
    String begun(String kind, Somebody asker) {
        for (var line : asker.gets("/folios/" + kind).isStatus(200).body()) {
            if (line.path("lastMoved").asLong() == leaf()) {
                return line.path("folio").asString();
            }
        }
        throw new AssertionError("nothing was begun: " + text);
    }

    String answer() {
        return body().path("ruling").path("answer").asString();
    }

    private Reply decidedBy(String... clauses) {
        assertThat(texts(body().path("ruling").path("because").path("clauses")))
                .as(text)
                .containsExactly(clauses);
        return this;
    }

    /** A kind may keep what was asked, besides that it was tried. */
    private Reply recordedAs(String entry) {
        assertThat(texts(body().path("receipt").path("entries"))).as(text).startsWith(entry);
        return this;
    }

    /** What one way to a right said, such as {@code statute}: {@code opens}, {@code does-not-reach} and the like. */
    Reply triedThe(String way, String said) {
        for (var route : body().path("ruling").path("routes")) {
            if (route.path("way").asString().equals(way)) {
                assertThat(route.path("said").asString()).as(text).isEqualTo(said);
                return this;
            }
        }
        throw new AssertionError(way + " was not tried: " + text);
    }

    /** The state in which a matter is, as its reader is told. */
    Reply stands(String state) {
        assertThat(body().path("state").asString()).as(text).isEqualTo(state);
        return this;
    }

    private Reply notRecorded() {
        assertThat(body().has("receipt")).as(text).isFalse();
        return this;
    }

    private List<JsonNode> lines(String effect) {
        var found = new ArrayList<JsonNode>();
        for (var line : body().path("ruling").path("lines")) {
            if (line.path("effect").asString().equals(effect)
                    && List.of("applied", "decisive")
                            .contains(line.path("status").asString())) {
                found.add(line);
            }
        }
        return found;
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        for (var one : array) {
            texts.add(one.asString());
        }
        return texts;
    }
}
