package uk.comity.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The packs that a command is about. */
final class PackChoice {

    @Parameters(
            paramLabel = "PACK",
            description = "A pack's key, or its folder. Left out: all that come with the program.")
    private List<String> packs = new ArrayList<>();

    List<PackSource> sources(CommandSpec spec, Toolbox toolbox) {
        var words = packs.isEmpty() ? PackSource.keys(toolbox.shelf()) : packs;
        return words.stream()
                .map(word -> PackSource.find(spec, toolbox.shelf(), word))
                .toList();
    }
}
