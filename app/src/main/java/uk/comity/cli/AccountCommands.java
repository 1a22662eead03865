package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.norms.Names;
import uk.comity.register.Register;

/** {@code comity account}. */
@Command(
        name = "account",
        description = "Gives people their sign-in names and passwords.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity account set wbc hesper-quayle hesper.quayle")
final class AccountCommands {

    private AccountCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new AccountCommands()).addSubcommand(new Assign(toolbox));
    }

    @Command(
            name = "set",
            description = {
                "Gives somebody of the register a sign-in name and a password, or new ones.",
                "The password is typed in twice and not shown, or read from standard input."
            },
            footerHeading = "%nExample:%n",
            footer = {
                "  comity account set wbc hesper-quayle hesper.quayle",
                "  comity account set wbc hesper-quayle hesper.quayle --stdin < password.txt"
            })
    static final class Assign implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "COUNCIL", index = "0", description = "The council's key.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String council;

        @Parameters(
                paramLabel = "PERSON",
                index = "1",
                description = "The person's key, as \"comity register show\" prints it first.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String person;

        @Parameters(paramLabel = "SIGN-IN-NAME", index = "2", description = "What they type in to sign in.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String signInName;

        @Option(names = "--stdin", description = "Reads the password from standard input: one line.")
        private boolean stdin;

        Assign(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            if (!signInName.matches("\\S{1,100}")) {
                throw Exit.wrongUsage(spec, "A sign-in name has 1 to 100 letters and no spaces.");
            }
            try (var premises = toolbox.open()) {
                var found = Toolbox.council(spec, premises, council);
                var register = found.desk()
                        .read(found.now(), here -> found.law().registers().at(here.folios()));
                var someone = person(register);
                set(found, someone, password());
                spec.commandLine().getOut().println(register.nameOf(someone) + " signs in as \"" + signInName + "\".");
                return Exit.DONE.code();
            }
        }

        private void set(Council found, PersonId someone, String password) {
            try {
                found.reading().accounts().set(someone, signInName, password);
            } catch (IllegalArgumentException notLikeThis) {
                throw Exit.wrongUsage(spec, String.valueOf(notLikeThis.getMessage()));
            }
        }

        private PersonId person(Register register) {
            var all = register.people().stream().map(one -> one.id()).toList();
            return all.stream()
                    .filter(one -> one.value().equals(person))
                    .findFirst()
                    .orElseThrow(() -> Exit.wrongUsage(
                            spec,
                            "The register has nobody with the key \"" + person + "\". "
                                    + Names.didYouMean(
                                                    person,
                                                    all.stream()
                                                            .map(PersonId::value)
                                                            .toList())
                                            .orElse("See \"comity register show " + council + "\".")));
        }

        private String password() {
            if (stdin) {
                return toolbox.terminal()
                        .line()
                        .orElseThrow(
                                () -> Exit.wrongUsage(spec, "Standard input is empty: there is no password in it."));
            }
            var first = secret("Password: ");
            if (!first.equals(secret("The same again: "))) {
                throw Exit.wrongUsage(spec, "The two are not the same. Nothing was changed.");
            }
            return first;
        }

        private String secret(String prompt) {
            return toolbox.terminal()
                    .secret(prompt)
                    .orElseThrow(
                            () -> Exit.wrongUsage(
                                    spec,
                                    "There is no terminal to type a password into. Add --stdin to have it read from standard input."));
        }
    }
}
