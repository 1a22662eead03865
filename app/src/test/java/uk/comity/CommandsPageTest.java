package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import uk.comity.cli.Exit;

class CommandsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("comity.root", ".."), "docs/reference/cli.md");

    private final CommandLine comity = Commands.onAFreshInstallation().commands();

    @Test
    void the_page_on_commands_says_what_the_commands_say_of_themselves() throws IOException {
        var page = page();
        if (Boolean.getBoolean("comity.write.reference")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "run \"./mvn-25 -pl app -am test -Dtest=CommandsPageTest -Dcomity.write.reference=true\" to update it")
                .isEqualTo(page);
    }

    @Test
    void every_command_shows_an_example_and_tells_every_option_and_argument() {
        for (var command : all(comity)) {
            var spec = command.getCommandSpec();
            assertThat(spec.usageMessage().footer())
                    .as(spec.qualifiedName())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("  ")
                            && line.contains(spec.qualifiedName()
                                    .replaceFirst(
                                            "^comity( (pack|ledger|council|account|register|read-models))?$",
                                            "comity")));
            assertThat(spec.options()).as(spec.qualifiedName()).allMatch(option -> option.description().length > 0);
            assertThat(spec.positionalParameters())
                    .as(spec.qualifiedName())
                    .allMatch(one -> one.description().length > 0);
        }
    }

    @Test
    void completion_knows_every_command() {
        var ran = Commands.onAFreshInstallation().run("completion");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F", "_picocli_comity_ledger_verify");
    }

    private String page() {
        var lines = new ArrayList<String>();
        lines.add("# Commands");
        lines.add("");
        lines.add(
                "`./comity COMMAND`, or `java -jar comity.jar COMMAND`. This page is made from what the commands say of"
                        + " themselves; a test compares it.");
        lines.add(
                "Commands work beside a Comity that is serving, and without one: then the database is started for as long as"
                        + " the command takes.");
        lines.add(
                "`COMITY_SETTINGS` names a settings file, `COMITY_DATA` the data folder; `COMITY_DEBUG=1` shows where a fault"
                        + " happened.");
        lines.add("");
        lines.add("| exit code | means |");
        lines.add("|---|---|");
        for (var exit : Exit.values()) {
            lines.add("| " + exit.code() + " | " + exit.meaning() + " |");
        }
        for (var command : all(comity)) {
            lines.add("");
            lines.add("## " + command.getCommandSpec().qualifiedName());
            lines.add("");
            lines.add("```");
            lines.add(command.getUsageMessage(Ansi.OFF).stripTrailing());
            lines.add("```");
        }
        return String.join("\n", lines) + "\n";
    }

    /** The command and all below it, in their order. */
    private static List<CommandLine> all(CommandLine command) {
        var all = new ArrayList<CommandLine>();
        all.add(command);
        command.getSubcommands().values().stream()
                .filter(one -> !one.getCommandSpec().usageMessage().hidden())
                .forEach(one -> all.addAll(all(one)));
        return all;
    }
}
