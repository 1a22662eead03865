package uk.comity.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.ExampleResult;
import uk.comity.norms.Examples;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.packs.DraftCheck.Flaw;

/** Checks a draft against the law that is to lie beneath it: its text, how its norms meet, and its examples. */
record Checking(Shelf shelf, PackFiles law) {

    DraftCheck check(PackFiles draft) {
        var lawId = LawText.id(law);
        return switch (shelf.read(draft, law)) {
            case Reading.Unsound(var mistakes) ->
                DraftCheck.of(lawId, mistakes.stream().map(Flaw::of).toList(), List.of(), 0);
            case Reading.Sound(var pack, var warnings) -> {
                var otherwise = new ArrayList<Flaw>();
                if (pack.beneath().isEmpty()) {
                    otherwise.add(new Flaw(
                            "pack.yaml",
                            0,
                            0,
                            "This is law, not a council's protocol: it lies beneath every one.",
                            Optional.of("Write beneath: " + Shelf.LAW)));
                } else {
                    examples(pack).stream()
                            .filter(result -> !result.asExpected())
                            .map(Checking::otherwise)
                            .forEach(otherwise::add);
                }
                yield DraftCheck.of(
                        lawId,
                        otherwise,
                        warnings.stream().map(Flaw::of).toList(),
                        pack.examples().size());
            }
        };
    }

    private List<ExampleResult> examples(Pack pack) {
        var beneath = PackReader.readAdopted(law, shelf.vocabulary(), Optional.empty())
                .pack();
        var rulebook = Rulebook.of(pack, Optional.of(beneath), shelf.vocabulary());
        return Examples.run(rulebook, WorkingCalendar.englandAndWales());
    }

    private static Flaw otherwise(ExampleResult result) {
        var place = result.example().place();
        return new Flaw(
                place.file(),
                place.line(),
                place.column(),
                "The example \"" + result.example().sentence() + "\" comes out otherwise: "
                        + String.join(" ", result.differences()),
                Optional.of("Mend the norm, or what the example expects."));
    }
}
