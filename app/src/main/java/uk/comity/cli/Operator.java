package uk.comity.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Receipt;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;

/** Whoever runs Comity for the council: lays acts on the desk like everybody else, and is told what became of them. */
final class Operator {

    private Operator() {}

    /** Performs an act, says what became of it, and gives the exit code. */
    static Exit perform(CommandSpec spec, Council council, FolioId folio, Act act, String reason) {
        var outcome = council.desk()
                .perform(new Submission(
                        UUID.randomUUID(),
                        PersonId.OPERATOR,
                        Optional.empty(),
                        council.now(),
                        folio,
                        OptionalLong.empty(),
                        reason,
                        Map.of(),
                        act));
        return tell(outcome, spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    static Exit tell(Outcome outcome, PrintWriter out, PrintWriter err) {
        switch (outcome) {
            case Outcome.Done(var receipt, var _) -> {
                out.println("Done: " + entered(receipt));
                return Exit.DONE;
            }
            case Outcome.Referred(var receipt, var ruling, var referral) ->
                err.println("The protocol gives this to "
                        + String.join(" or ", referral.now().to()) + " to decide. " + because(ruling)
                        + entered(receipt));
            case Outcome.Refused(var receipt, var ruling) ->
                err.println("The protocol does not allow this. " + because(ruling)
                        + ruling.instead().map(instead -> instead + " ").orElse("") + entered(receipt));
            case Outcome.Held(var receipt, var ruling) -> {
                err.println("Something is needed first. " + entered(receipt));
                ruling.needs().forEach(need -> err.println("- " + need.sentence()));
            }
            case Outcome.OutOfTurn(var sentence, var _) -> err.println(sentence);
            case Outcome.Stale _ ->
                err.println("Somebody was quicker, so nothing was done. Look again, and repeat the command.");
            case Outcome.NotYours _ -> {
                err.println("There is no such thing here for you.");
                return Exit.NOT_YOURS;
            }
        }
        return Exit.REFUSED;
    }

    private static String entered(Receipt receipt) {
        return "entered as leaf " + receipt.index() + " of the ledger.";
    }

    private static String because(Ruling ruling) {
        return ruling.because()
                .map(line -> line.gist() + " (" + line.pack() + " " + String.join(", ", line.clauses()) + ") ")
                .orElse("");
    }
}
