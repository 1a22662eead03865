package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that was filed with its file.
 *
 * @param folio such as {@code paper/3k4v8cw2tn}
 * @param word stands in its text alone
 */
record OnFile(Town town, String folio, String word) {

    String key() {
        return folio.substring("paper/".length());
    }

    /** Each of them finds it by what its text says, and may open it. */
    OnFile isFoundBy(String... people) {
        for (var person : people) {
            assertThat(foundBy(person)).as("%s looks for %s", person, word).containsExactly(folio);
            seenBy(person).isStatus(200);
        }
        return this;
    }

    /** None of them finds it, and its address answers like one at which nothing is. */
    OnFile isHiddenFrom(String... people) {
        for (var person : people) {
            var found = town.as(person).gets("/search?q=" + word).isStatus(200);
            assertThat(found.body().path("count").asInt())
                    .as("%s looks for %s and gets %s", person, word, found.text())
                    .isZero();
            assertThat(found.text()).doesNotContain(key());
            assertThat(seenBy(person).isStatus(404).text().replace(key(), "KEY"))
                    .isEqualTo(town.as(person)
                            .gets("/documents/neverwas")
                            .isStatus(404)
                            .text()
                            .replace("neverwas", "KEY"));
        }
        return this;
    }

    private List<String> foundBy(String person) {
        var found = new ArrayList<String>();
        for (var line :
                town.as(person).gets("/search?q=" + word).isStatus(200).body().path("documents")) {
            assertThat(line.path("open").asBoolean()).isTrue();
            assertThat(line.path("extract").asString()).contains(word);
            found.add(line.path("folio").asString());
        }
        return found;
    }

    Reply seenBy(String person) {
        return town.as(person).gets("/documents/" + key());
    }

    /** Reads it, and accepts whatever the protocol asks of its readers. */
    Reply readBy(String person) {
        var asked = new ArrayList<String>();
        for (var term : seenBy(person).isStatus(200).body().path("terms")) {
            asked.addAll(Reply.texts(term.path("clauses")));
        }
        var accepts = Map.of("accepts", Map.of("clauses", List.copyOf(asked)));
        var reply = town.story()
                .rest()
                .post(
                        Optional.of(person),
                        "/" + town.key() + "/documents/" + key() + "/read",
                        Map.of("act", asked.isEmpty() ? Map.of() : accepts));
        town.story().remember(town.key(), person, reply);
        return reply;
    }

    /** What its reader is given: the file, or a copy with the reader's name. */
    Content givenTo(String person) {
        var address = readBy(person).done().body().path("content").asString();
        return town.story().rest().fetch(Optional.of(person), address.substring("/api/v1".length()));
    }
}
