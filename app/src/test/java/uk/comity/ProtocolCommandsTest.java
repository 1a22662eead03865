package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolCommandsTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @BeforeEach
    void aCouncilWithoutAProtocol() {
        comity.run("council", "add", "saltmere", "--name", "Saltmere");
    }

    @Test
    void a_draft_is_laid_checked_adopted_and_shown_in_force() {
        var laid = comity.run("protocol", "draft", Saltmere.folder().toString(), "--council", "saltmere");
        var checked = comity.run("protocol", "check", "1", "--council", "saltmere");
        var adopted = adopt("1", "2026-11-03");
        var listed = comity.run("protocol", "list", "--council", "saltmere");
        var shown = comity.run("protocol", "show", "--council", "saltmere");

        assertThat(laid.exit()).isZero();
        assertThat(laid.out()).contains("Draft 1: saltmere, version 1. Checked, sound; 4 examples as expected.");
        assertThat(checked.out()).contains("On the law law-england");
        assertThat(adopted.exit()).isZero();
        assertThat(adopted.out())
                .contains("in force since 2026-11-03 (the Council, 2026-11-02, minute 23)", "entered as leaf 2");
        assertThat(listed.out()).contains("Draft 1", "Adoption 1", "Law ");
        assertThat(shown.out()).contains("Old matters: they keep the protocol", "Entered by operator as leaf 2");
    }

    @Test
    void a_draft_with_mistakes_is_kept_shown_with_file_line_and_column_and_not_adopted() throws IOException {
        write(Saltmere.flawed());

        var laid = comity.run("protocol", "draft", folder.resolve("saltmere").toString(), "--council", "saltmere");
        var checked = comity.run("protocol", "check", "1", "--council", "saltmere");
        var adopted = adopt("1", "2026-11-03");

        assertThat(laid.exit()).isEqualTo(5);
        assertThat(laid.out())
                .contains("norms/enquiries.yaml:20:11: There is no fact named \"actor-is-oficer\".")
                .contains("Did you mean \"actor-is-officer\"?", "2 mistakes: cannot be adopted");
        assertThat(checked.exit()).isEqualTo(5);
        assertThat(adopted.exit()).isEqualTo(5);
        assertThat(comity.run("protocol", "list", "--council", "saltmere").out())
                .contains("2 mistakes: cannot be adopted")
                .doesNotContain("Adoption 1");
    }

    @Test
    void an_adoption_to_come_is_withdrawn_and_one_in_force_is_not() throws IOException {
        comity.run("protocol", "draft", Saltmere.folder().toString(), "--council", "saltmere");
        adopt("1", "2026-11-03");
        write(Saltmere.second());
        comity.run("protocol", "draft", folder.resolve("saltmere").toString(), "--council", "saltmere");
        adopt("2", "2026-12-01");

        var withdrawn = comity.run("protocol", "withdraw", "2", "--council", "saltmere", "--why", "Minute 31");
        var again = comity.run("protocol", "withdraw", "1", "--council", "saltmere", "--why", "Minute 31");

        assertThat(withdrawn.exit()).isZero();
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("came into force on 2026-11-03");
        assertThat(comity.run("protocol", "show", "2", "--council", "saltmere").out())
                .contains("withdrawn before 2026-12-01", "Withdrawn by operator", "Minute 31");
    }

    @Test
    void what_does_not_fit_is_turned_down_with_what_to_do() {
        comity.run("protocol", "draft", Saltmere.folder().toString(), "--council", "saltmere");

        assertThat(adopt("9", "2026-11-03").err()).contains("There is no draft 9.", "They are 1 to 1.");
        assertThat(adopt("9", "2026-11-03").exit()).isEqualTo(2);
        assertThat(adopt("1", "2026-10-03").err()).contains("before the meeting", "Say why");
        assertThat(adopt("1", "2026-10-03").exit()).isEqualTo(3);
        assertThat(adopt("1", "2026-11-03", "--transition", "nothing").err())
                .contains("Say old-matters-keep or from-its-first-day");
        assertThat(comity.run("protocol", "show", "--council", "saltmere").exit())
                .isEqualTo(4);
        assertThat(comity.run("protocol", "draft", "no-such", "--council", "saltmere")
                        .exit())
                .isEqualTo(2);
        assertThat(comity.run("protocol", "list", "--council", "saltmer").err()).contains("Did you mean \"saltmere\"?");
        assertThat(comity.run("protocol", "renew-law", "--council", "saltmere", "--from", "2026-12-01", "--why", " ")
                        .err())
                .contains("Say which change of the law");
    }

    private Commands.Ran adopt(String draft, String from, String... more) {
        var words = new ArrayList<>(List.of(
                "protocol",
                "adopt",
                draft,
                "--council",
                "saltmere",
                "--body",
                "the Council",
                "--meeting",
                "2026-11-02",
                "--minute",
                "minute 23",
                "--from",
                from));
        words.addAll(List.of(more));
        return comity.run(words.toArray(String[]::new));
    }

    private void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve("saltmere").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
